import { z } from 'zod'
import { checkParams } from './issue.ts'

/**
 * The largest single amount, in minor units: 9,999,999,999.99 of a currency with cents. Low enough that the sum of
 * nine thousand of the largest is still a safe integer, so totals can travel through the Money scalar too.
 */
export const maxMoney = 999_999_999_999

/** Minor units, zero or more. */
export const money = z
  .int()
  .refine((minor) => minor >= 0, { ...checkParams('too_small', { min: '0' }), abort: true })
  .refine((minor) => minor <= maxMoney, checkParams('too_large', { max: '9,999,999,999.99' }))

/** Minor units, more than zero. */
export const positiveMoney = money.refine((minor) => minor > 0, checkParams('not_positive'))
