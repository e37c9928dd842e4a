import { inputIssues } from '@hubcap/rules/input/input-issues'
import type { z } from 'zod'
import { InvalidInput } from './invalid-input.ts'

/** @throws InvalidInput with an issue per field that can't be taken */
export function inputOf<Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> {
  const result = schema.safeParse(given)
  if (!result.success) throw new InvalidInput(inputIssues(result.error, given))
  return result.data
}
