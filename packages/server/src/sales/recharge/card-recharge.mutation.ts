import { rechargeCardInput } from '@hubcap/rules/cards/recharge/recharge-card.input'
import { voidCardRechargeInput } from '@hubcap/rules/cards/recharge/void-card-recharge.input'
import { builder } from '../../graphql/builder.ts'
import { requestFor } from '../../graphql/context.ts'
import { withRowIds } from '../../graphql/global-id.ts'
import { mutationOf } from '../../graphql/mutation.ts'
import { PaymentMethod } from '../../graphql/vocabularies.type.ts'
import { inputOf } from '../../operation/input-of.ts'
import { CardRechargeType } from './card-recharge.type.ts'
import { rechargeCard } from './recharge-card.ts'
import { voidCardRecharge } from './void-card-recharge.ts'

const RechargePaymentInput = builder.inputType('RechargePaymentInput', {
  fields: (t) => ({
    method: t.field({ type: PaymentMethod, required: true }),
    amount: t.field({ type: 'Money', required: true }),
  }),
})

const RechargeCardInput = builder.inputType('RechargeCardInput', {
  description: 'What is paid together is what the card is recharged with.',
  fields: (t) => ({
    cardId: t.id({ required: true }),
    storeId: t.id({ required: true }),
    staffId: t.id({ required: true }),
    payments: t.field({ type: [RechargePaymentInput], required: true }),
    presentation: t.string({ description: 'Of a card that lies at the till.' }),
    buyerIdentified: t.boolean({ description: 'Somebody looked at the document of whoever pays.' }),
    idempotencyKey: t.string({ required: true }),
  }),
})

const VoidCardRechargeInput = builder.inputType('VoidCardRechargeInput', {
  fields: (t) => ({
    id: t.id({ required: true, description: 'The recharge’s.' }),
    reason: t.string({ required: true }),
    idempotencyKey: t.string({ required: true }),
  }),
})

builder.mutationField('rechargeCard', (t) =>
  t.field({
    ...mutationOf('card.recharge'),
    type: CardRechargeType,
    args: { input: t.arg({ type: RechargeCardInput, required: true }) },
    resolve: (_root, { input }, context) => {
      const ids = { cardId: 'Card', storeId: 'Store', staffId: 'Staff' }
      return rechargeCard(requestFor(context, 'card.recharge'), withRowIds(inputOf(rechargeCardInput, input), ids))
    },
  }),
)

builder.mutationField('voidCardRecharge', (t) =>
  t.field({
    ...mutationOf('card.void_recharge'),
    type: CardRechargeType,
    args: { input: t.arg({ type: VoidCardRechargeInput, required: true }) },
    resolve: (_root, { input }, context) => {
      const given = withRowIds(inputOf(voidCardRechargeInput, input), { id: 'LedgerMovement' })
      return voidCardRecharge(requestFor(context, 'card.void_recharge'), given)
    },
  }),
)
