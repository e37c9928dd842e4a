import { inputIssues } from '@hubcap/rules/input/input-issues'
import type { FieldErrors, FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'

/** The schema, or what fetches it: then no page waits for the checks of a form that nobody has typed in yet. */
export type SchemaSource = z.ZodType | (() => Promise<z.ZodType>)

type Say = (code: string, params: unknown) => string | Promise<string>

/**
 * Checks a form with the schema the api uses, and says what is wrong in the same words. Values go out as typed.
 * `toInput`: what the schema is of, where that isn't what is typed.
 */
export function schemaResolver<Values extends FieldValues>(
  schema: SchemaSource,
  say: Say,
  toInput: (values: Values) => unknown = (values) => values,
): Resolver<Values> {
  return async (values) => {
    const input = toInput(values)
    const read = (typeof schema === 'function' ? await schema() : schema).safeParse(input)
    if (read.success) return { values, errors: {} }
    const errors: Record<string, unknown> = {}
    for (const { path, code, params } of inputIssues(read.error, input))
      place(errors, path, { type: code, message: await say(code, params) })
    return { values: {}, errors: errors as FieldErrors<Values> }
  }
}

function place(
  errors: Record<string, unknown>,
  path: readonly string[],
  error: { type: string; message: string },
): void {
  const [first = 'root', ...rest] = path
  if (rest.length === 0) {
    errors[first] ??= error
    return
  }
  errors[first] ??= {}
  place(errors[first] as Record<string, unknown>, rest, error)
}
