import { z } from 'zod'
import { positiveMoney } from '../input/money.ts'

/** So many notes or coins of a value in minor units. */
export const denomination = z.strictObject({ value: positiveMoney, pieces: z.int().min(0).max(100_000) })
export type Denomination = z.output<typeof denomination>

/** What lies in a drawer in yuan, largest first, in minor units. Other currencies are typed as a sum. */
export const denominationsOf = (currency: string): readonly number[] =>
  currency === 'CNY' ? [10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10] : []

export const sumOfDenominations = (denominations: readonly Denomination[]): number =>
  denominations.reduce((sum, { value, pieces }) => sum + value * pieces, 0)
