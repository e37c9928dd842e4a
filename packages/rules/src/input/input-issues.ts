import type { z } from 'zod'
import { type InputIssue, type Issue, issue } from './issue.ts'

type ZodIssue = z.core.$ZodIssue

const formatCodes: Record<string, Issue['code']> = { email: 'invalid_email', date: 'invalid_date' }

function tooSmall(found: z.core.$ZodIssueTooSmall): Issue {
  if (found.origin === 'string')
    return found.minimum === 1 ? issue('required') : issue('too_short', { min: Number(found.minimum) })
  if (found.origin === 'array')
    return found.minimum === 1 ? issue('required') : issue('too_few_items', { min: Number(found.minimum) })
  return issue('too_small', { min: String(found.minimum) })
}

function tooBig(found: z.core.$ZodIssueTooBig): Issue {
  if (found.origin === 'string') return issue('too_long', { max: Number(found.maximum) })
  if (found.origin === 'array') return issue('too_many_items', { max: Number(found.maximum) })
  return issue('too_large', { max: String(found.maximum) })
}

function wrongType(found: z.core.$ZodIssueInvalidType, isMissing: boolean): Issue {
  if (isMissing) return issue('required')
  if (found.expected === 'int') return issue('not_an_integer')
  return found.expected === 'number' ? issue('not_a_number') : issue('invalid')
}

function read(found: ZodIssue, isMissing: boolean): Issue {
  switch (found.code) {
    case 'custom':
      return (found.params?.issue as Issue | undefined) ?? (isMissing ? issue('required') : issue('invalid'))
    case 'invalid_type':
      return wrongType(found, isMissing)
    case 'too_small':
      return tooSmall(found)
    case 'too_big':
      return tooBig(found)
    case 'invalid_value':
      return isMissing ? issue('required') : issue('invalid_choice', { choices: found.values.map(String) })
    case 'invalid_format':
      return issue(formatCodes[found.format] ?? 'invalid')
    default:
      return issue('invalid')
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (at === null || at === undefined ? at : (at as Record<PropertyKey, unknown>)[key]),
    input,
  )
}

/** Nothing there, or nothing written. zod tells a missing value from a wrong one only in its English message. */
const isBlank = (value: unknown) => value === undefined || value === null || value === ''

/**
 * Our own codes for what zod found, one per field: the first, because a person mends one thing at a time.
 * Give the input that was parsed, so that what is missing is told from what is wrong.
 */
export function inputIssues(error: z.ZodError | z.core.$ZodError, input: unknown): InputIssue[] {
  const byPath = new Map<string, InputIssue>()
  const add = (path: readonly PropertyKey[], one: Issue) => {
    const keys = path.map(String)
    const name = JSON.stringify(keys)
    if (!byPath.has(name)) byPath.set(name, { path: keys, ...one })
  }
  for (const found of error.issues) {
    if (found.code === 'unrecognized_keys') {
      for (const key of found.keys) add([...found.path, key], issue('unknown_field', { field: key }))
    } else add(found.path, read(found, isBlank(valueAt(input, found.path))))
  }
  return [...byPath.values()]
}
