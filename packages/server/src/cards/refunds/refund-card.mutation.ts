import { refundCardInput } from '@hubcap/rules/cards/law/refund/refund-card.input'
import { builder } from '../../graphql/builder.ts'
import { RefundCaseKind, RefundCause } from '../../graphql/card-vocabularies.type.ts'
import { nodeMutation } from '../../graphql/node-mutation.ts'
import { PaymentMethod } from '../../graphql/vocabularies.type.ts'
import { refundCard } from './refund-card.ts'

const RefundPaymentInput = builder.inputType('RefundPaymentInput', {
  fields: (t) => ({
    method: t.field({ type: PaymentMethod, required: true }),
    amount: t.field({ type: 'Money', required: true }),
  }),
})

const RefundCardInput = builder.inputType('RefundCardInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    storeId: t.id({ required: true, description: 'Whose tills pay.' }),
    askedOn: t.string({ required: true, description: 'YYYY-MM-DD.' }),
    cause: t.field({ type: RefundCause }),
    usedBefore: t.field({ type: 'Money' }),
    hadTheSameBefore: t.boolean({ required: true }),
    case: t.field({ type: RefundCaseKind, required: true }),
    payments: t.field({ type: [RefundPaymentInput], required: true, description: 'Together what the case comes to.' }),
    password: t.string({ description: 'What the holder says is the card’s, where it has one.' }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

nodeMutation('refundCard', {
  action: 'card.refund',
  model: 'Card',
  input: RefundCardInput,
  schema: refundCardInput,
  ids: { id: 'Card', storeId: 'Store' },
  run: refundCard,
})
