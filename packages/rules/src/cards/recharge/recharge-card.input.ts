import { z } from 'zod'
import { choice } from '../../input/choice.ts'
import { id, idempotencyKey } from '../../input/id.ts'
import { checkParams } from '../../input/issue.ts'
import { positiveMoney } from '../../input/money.ts'
import { orEmpty } from '../../input/optional.ts'
import { paymentMethods } from '../../ledger/payment-method.ts'

const presentation = z.string().refine((text) => text.length <= 2000, checkParams('invalid'))
const payment = z.strictObject({ method: choice(paymentMethods), amount: positiveMoney })
const most = 6

/** What is paid together is what the card is recharged with, in minor units. At a till the card is there by its presentation. */
export const rechargeCardInput = z.strictObject({
  cardId: id,
  storeId: id,
  staffId: id,
  payments: z
    .array(payment)
    .refine((all) => all.length > 0, { ...checkParams('required'), abort: true })
    .refine((all) => all.length <= most, checkParams('too_many_items', { max: most }))
    .refine((all) => new Set(all.map(({ method }) => method)).size === all.length, checkParams('repeated')),
  presentation: orEmpty(presentation),
  /** Somebody at the counter looked at the document of whoever pays. */
  buyerIdentified: z.boolean().default(false),
  idempotencyKey,
})
export type RechargeCardInput = z.output<typeof rechargeCardInput>
