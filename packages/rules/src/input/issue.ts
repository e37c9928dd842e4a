import type { IssueCode, issueCodes } from './issue-codes.ts'
import type { ParamsArgument } from './params.ts'

export type IssueParams = Readonly<Record<string, unknown>>
export type Issue = { readonly code: IssueCode; readonly params: IssueParams }
/** path: the field's place in the input, such as ['contract', 'startsOn']; empty where the whole input is meant. */
export type InputIssue = Issue & { readonly path: readonly string[] }

export const issue = <Code extends IssueCode>(
  code: Code,
  ...[params]: ParamsArgument<typeof issueCodes, Code>
): Issue => ({ code, params: params ?? {} })

/** What a zod check gives as its `params` so that inputIssues() finds our code again. */
export const checkParams = <Code extends IssueCode>(
  code: Code,
  ...[params]: ParamsArgument<typeof issueCodes, Code>
): { params: { issue: Issue } } => ({ params: { issue: { code, params: params ?? {} } } })
