import { z } from 'zod'

const emptyToNull = (written: string | null | undefined) =>
  written === null || written === undefined || written.trim() === '' ? null : written

/** A text field that may stay empty, when a thing is made: '', blanks, null and left out all give null. */
export const orEmpty = <Schema extends z.ZodType<string, string>>(schema: Schema) =>
  z.string().nullish().transform(emptyToNull).pipe(schema.nullable())

/** The same when a thing is changed: null or '' clears it, left out leaves it as it is. */
export const orCleared = <Schema extends z.ZodType<string, string>>(schema: Schema) =>
  z.string().nullable().transform(emptyToNull).pipe(schema.nullable()).optional()

/** A number or choice that may be missing, when a thing is made. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? null)

/** The same when a thing is changed: null clears it, left out leaves it as it is. */
export const orUnset = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().optional()
