import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { isoDate } from '../input/iso-date.ts'
import { checkParams } from '../input/issue.ts'
import { maxMoney } from '../input/max-money.ts'
import { money } from '../input/money.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { longText } from '../input/text.ts'
import { paymentMethods } from '../ledger/payment-method.ts'
import { denomination } from './denomination.ts'

/** Minor units; below zero where more went back to customers than came in. */
const signedMoney = z
  .int()
  .refine((minor) => Math.abs(minor) <= maxMoney, checkParams('too_large', { max: '9,999,999,999.99' }))

const counted = z
  .strictObject({ paymentMethod: choice(paymentMethods), counted: signedMoney, reason: orEmpty(longText) })
  .refine(({ paymentMethod, counted }) => paymentMethod !== 'cash' || counted >= 0, {
    path: ['counted'],
    ...checkParams('too_small', { min: '0' }),
  })

const eachOnce = <Row>(rows: readonly Row[], of: (row: Row) => unknown) => new Set(rows.map(of)).size === rows.length

/**
 * A count of what a store took on a day. counted: of cash all that lies in the drawer, the float with it; of others what their
 * own statement says. A method that is left out was counted as nothing.
 */
export const countDayInput = z.strictObject({
  storeId: id,
  day: isoDate,
  methods: z
    .array(counted)
    .refine(
      (rows) => rows.length <= paymentMethods.length,
      checkParams('too_many_items', { max: paymentMethods.length }),
    )
    .refine((rows) => eachOnce(rows, ({ paymentMethod }) => paymentMethod), checkParams('repeated')),
  openingCash: money,
  denominations: orNull(
    z
      .array(denomination)
      .refine((rows) => rows.length <= 20, checkParams('too_many_items', { max: 20 }))
      .refine((rows) => eachOnce(rows, ({ value }) => value), checkParams('repeated')),
  ),
  handedOver: money,
  handedOverToId: orNull(id),
  note: orEmpty(longText),
  idempotencyKey,
})
export type CountDayInput = z.output<typeof countDayInput>
