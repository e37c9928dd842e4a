import type { z } from 'zod'
import { checkParams } from '../../input/issue.ts'

export type Figures = { price?: number | null; principal?: number | null; bonus?: number | null }

/**
 * A price and the principal it buys stand or fall together; without them the amount is entered at the sale and all of
 * it is principal, so that a bonus, which is promised for a price, has no ground.
 */
export const soundFigures = <Schema extends z.ZodType<Figures>>(schema: Schema) =>
  schema
    .refine(
      (product) => product.price === undefined || product.price === null || (product.principal ?? null) !== null,
      {
        path: ['principal'],
        ...checkParams('required'),
      },
    )
    .refine((product) => product.price !== null || (product.principal ?? null) === null, {
      path: ['price'],
      ...checkParams('required'),
    })
    .refine((product) => product.price !== null || (product.bonus ?? 0) === 0, {
      path: ['price'],
      ...checkParams('required'),
    })
