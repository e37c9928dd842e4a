import { z } from 'zod'
import { checkParams } from './issue.ts'
import { maxMoney } from './max-money.ts'

/** Minor units, zero or more. */
export const money = z
  .int()
  .refine((minor) => minor >= 0, { ...checkParams('too_small', { min: '0' }), abort: true })
  .refine((minor) => minor <= maxMoney, checkParams('too_large', { max: '9,999,999,999.99' }))

/** Minor units, more than zero. */
export const positiveMoney = money.refine((minor) => minor > 0, checkParams('not_positive'))
