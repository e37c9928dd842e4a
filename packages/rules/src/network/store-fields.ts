import { z } from 'zod'
import { checkParams } from '../input/issue.ts'

/** Six digits; whether the code exists is asked of division.ts, whose data is too heavy for every form. */
export const divisionCode = z
  .string()
  .overwrite((written) => written.trim())
  .refine((text) => /^[1-9]\d{5}$/.test(text), checkParams('invalid_division'))

/** Degrees, WGS 84. */
export const longitude = z.number().min(-180).max(180)
export const latitude = z.number().min(-90).max(90)

type Coordinates = { longitude?: number | null; latitude?: number | null }

/** One of a pair of coordinates says nothing: both or neither. */
export const bothCoordinates = <Schema extends z.ZodType<Coordinates>>(schema: Schema) =>
  schema.refine((store) => ((store.longitude ?? null) === null) === ((store.latitude ?? null) === null), {
    path: ['latitude'],
    ...checkParams('invalid_coordinates'),
  })
