import type { InputIssue } from '@hubcap/rules/input/issue'

/** Input that can't be taken, by field: part of the API's answer. */
export class InvalidInput extends Error {
  readonly code = 'input.invalid'
  readonly params: { readonly count: number }
  readonly issues: readonly InputIssue[]

  constructor(issues: readonly InputIssue[]) {
    super('input.invalid')
    this.name = 'InvalidInput'
    this.params = { count: issues.length }
    this.issues = issues
  }
}
