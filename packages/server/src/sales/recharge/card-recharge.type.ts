import { encodeGlobalID } from '@pothos/plugin-relay'
import { CardStepType } from '../../cards/card-step.type.ts'
import { builder } from '../../graphql/builder.ts'
import { PaymentMethod } from '../../graphql/vocabularies.type.ts'
import type { CardRecharge } from './load-recharge.ts'
import { detailsOf } from './recharge-details.ts'

export const RechargePayment = builder.objectRef<CardRecharge['payments'][number]>('RechargePayment').implement({
  fields: (t) => ({
    method: t.field({ type: PaymentMethod, resolve: ({ method }) => method }),
    amount: t.field({ type: 'Money', resolve: ({ amount }) => BigInt(amount) }),
  }),
})

const minor = (amount: number | null) => (amount === null ? null : BigInt(amount))

export const CardRechargeType = builder.objectRef<CardRecharge>('CardRecharge').implement({
  description: 'More put on a card, with what was left on it then.',
  fields: (t) => ({
    id: t.id({
      description: 'Of what it moved in the books.',
      resolve: ({ id }) => encodeGlobalID('LedgerMovement', id),
    }),
    at: t.expose('at', { type: 'DateTime' }),
    paid: t.field({ type: 'Money', resolve: ({ paid }) => BigInt(paid) }),
    principal: t.field({ type: 'Money', resolve: ({ principal }) => BigInt(principal) }),
    bonus: t.field({ type: 'Money', resolve: ({ bonus }) => BigInt(bonus) }),
    uses: t.int({ nullable: true, description: 'Null where the card isn’t counted.', resolve: ({ uses }) => uses }),
    payments: t.field({ type: [RechargePayment], resolve: ({ payments }) => [...payments] }),
    balanceAfter: t.field({
      type: 'Money',
      nullable: true,
      description: 'What could be spent from the card after it.',
      resolve: ({ balanceAfter }) => minor(balanceAfter),
    }),
    usesAfter: t.int({ nullable: true, resolve: ({ usesAfter }) => usesAfter }),
    isVoided: t.exposeBoolean('isVoided'),
  }),
})

builder.prismaObjectField(CardStepType, 'recharge', (t) =>
  t.field({
    type: CardRechargeType,
    nullable: true,
    description: 'Of a recharge, what it was.',
    select: {
      ...{ action: true, at: true, amount: true, details: true, movementId: true },
      movement: { select: { reversedBy: { select: { id: true } } } },
    },
    resolve: ({ at, amount, details, movementId, movement }) => {
      const recharge = detailsOf(details)
      if (!recharge || !movementId) return null
      const isVoided = (movement?.reversedBy.length ?? 0) > 0
      return { ...recharge, id: movementId, at, paid: Number(amount), isVoided }
    },
  }),
)
