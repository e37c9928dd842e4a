import { z } from 'zod'
import { choice } from '../../../input/choice.ts'
import { id, idempotencyKey } from '../../../input/id.ts'
import { checkParams } from '../../../input/issue.ts'
import { positiveMoney } from '../../../input/money.ts'
import { orEmpty } from '../../../input/optional.ts'
import { longText } from '../../../input/text.ts'
import { paymentMethods } from '../../../ledger/payment-method.ts'
import { cardPassword } from '../../life/card-password.ts'
import { refundCaseKinds } from './refund-case.ts'
import { refundQuestion } from './refund-question.ts'

const payment = z.strictObject({ method: choice(paymentMethods), amount: positiveMoney })

/** storeId: whose tills pay. payments: each way once, together what the case comes to, in minor units. */
export const refundCardInput = z.strictObject({
  id,
  storeId: id,
  ...refundQuestion,
  case: choice(refundCaseKinds),
  payments: z
    .array(payment)
    .refine((all) => all.length <= paymentMethods.length, checkParams('too_many_items', { max: paymentMethods.length }))
    .refine((all) => new Set(all.map(({ method }) => method)).size === all.length, checkParams('repeated')),
  /** Where the card has one. */
  password: orEmpty(cardPassword),
  reason: longText,
  idempotencyKey,
})
export type RefundCardInput = z.output<typeof refundCardInput>
