import { z } from 'zod'
import { numberText } from '../cards/custody/number-text.ts'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey } from '../input/id.ts'
import { instant } from '../input/instant.ts'
import { checkParams } from '../input/issue.ts'
import { positiveMoney } from '../input/money.ts'
import { orEmpty, orNull } from '../input/optional.ts'
import { writtenPhone } from '../input/phone.ts'
import { name } from '../input/text.ts'
import { paymentMethods } from '../ledger/payment-method.ts'

const presentation = z.string().refine((text) => text.length <= 2000, checkParams('invalid'))

/**
 * A known customer comes with the presentation that identification gave, a new one with name and phone; where both
 * are there, the presentation holds. amount: minor units, only where the product has no price. soldAt null: now, by the
 * server's clock.
 */
export const recordCardSaleInput = z
  .strictObject({
    storeId: id,
    staffId: id,
    cardProductId: id,
    amount: orNull(positiveMoney),
    cardNo: orEmpty(numberText),
    paymentMethod: choice(paymentMethods),
    soldAt: orNull(instant),
    presentation: orEmpty(presentation),
    customerName: orEmpty(name),
    customerPhone: orEmpty(writtenPhone),
    /** Somebody at the counter looked at the buyer's identity document. */
    buyerIdentified: z.boolean().default(false),
    /** The lead that is won by it. */
    leadId: orEmpty(id),
    idempotencyKey,
  })
  .refine((sale) => sale.presentation !== null || sale.customerName !== null, {
    path: ['customerName'],
    ...checkParams('required'),
  })
  .refine((sale) => sale.presentation !== null || sale.customerPhone !== null, {
    path: ['customerPhone'],
    ...checkParams('required'),
  })
export type RecordCardSaleInput = z.output<typeof recordCardSaleInput>
/** With its moment, said or not. */
export type DatedCardSale = RecordCardSaleInput & { readonly soldAt: Date }
