import { z } from 'zod'
import { cardPassword } from '../cards/life/card-password.ts'
import { writtenPlate } from '../customers/vehicle.input.ts'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { instant } from '../input/instant.ts'
import { checkParams } from '../input/issue.ts'
import { money, positiveMoney } from '../input/money.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { writtenPhone } from '../input/phone.ts'
import { longText, name, shortText } from '../input/text.ts'
import { paymentMethods } from '../ledger/payment-method.ts'

const presentation = z.string().refine((text) => text.length <= 2000, checkParams('invalid'))
const quantity = z
  .int()
  .refine((count) => count >= 1, { ...checkParams('too_small', { min: '1' }), abort: true })
  .refine((count) => count <= 999, checkParams('too_large', { max: '999' }))
const few = <Schema extends z.ZodType>(schema: Schema, max: number) =>
  z.array(schema).refine((all) => all.length <= max, checkParams('too_many_items', { max }))

/** price: minor units, only where it isn't the list's; with a reason then. */
const line = z.strictObject({
  serviceItemId: id,
  quantity,
  price: orNull(money),
  priceReason: orEmpty(shortText),
})

/**
 * Stored value pays an amount (minor units); counts and periods pay for so many of one line's services, its place from 1.
 * password: of a card that has one.
 */
const cardPayment = z.strictObject({
  cardId: id,
  amount: orNull(positiveMoney),
  uses: orNull(quantity),
  line: orNull(z.int().min(1)),
  password: orEmpty(cardPassword),
})

const mostPoints = 10_000_000
const points = z
  .int()
  .refine((count) => count >= 0, { ...checkParams('too_small', { min: '0' }), abort: true })
  .refine((count) => count <= mostPoints, checkParams('too_large', { max: String(mostPoints) }))

const isDistinct = (all: readonly string[]) => new Set(all).size === all.length

/**
 * Who stays unknown gives none of presentation, name, phone and plate. soldAt null: now, by the server's clock. points: of
 * whoever was presented, in whole steps of the rule; null or 0: none.
 */
export const recordTillSaleInput = z.strictObject({
  storeId: id,
  staffId: id,
  soldAt: orNull(instant),
  lines: few(line, 50).refine((all) => all.length > 0, checkParams('required')),
  cards: few(cardPayment, 10).refine((all) => isDistinct(all.map(({ cardId }) => cardId)), checkParams('repeated')),
  payments: few(z.strictObject({ method: choice(paymentMethods), amount: positiveMoney }), 6).refine(
    (all) => isDistinct(all.map(({ method }) => method)),
    checkParams('repeated'),
  ),
  points: orNull(points),
  presentation: orEmpty(presentation),
  customerName: orEmpty(name),
  customerPhone: orEmpty(writtenPhone),
  plate: orEmpty(writtenPlate),
  idempotencyKey,
})
export type RecordTillSaleInput = z.output<typeof recordTillSaleInput>
/** With its moment, said or not. */
export type DatedTillSale = RecordTillSaleInput & { readonly soldAt: Date }

export const reverseTillSaleInput = z.strictObject({ id, reason: longText, idempotencyKey })
export type ReverseTillSaleInput = z.output<typeof reverseTillSaleInput>
