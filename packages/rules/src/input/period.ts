import type { z } from 'zod'
import { checkParams } from './issue.ts'

/** A refinement: the second day is not before the first, where both are given. The issue lies on the second. */
export const inOrder =
  <First extends string, Second extends string>(first: First, second: Second) =>
  <Schema extends z.ZodType<{ [Key in First | Second]?: string | null }>>(schema: Schema) =>
    schema.refine(
      (value) => {
        const [from, to] = [value[first], value[second]]
        return !from || !to || from <= to
      },
      { path: [second], ...checkParams('ends_before_start') },
    )
