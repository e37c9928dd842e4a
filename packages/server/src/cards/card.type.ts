import type { Prisma } from '@hubcap/database/prisma'
import { type CardAction as Action, cardActions } from '@hubcap/rules/cards/life/card-action'
import type { CardFacts } from '@hubcap/rules/cards/life/card-condition'
import { decideCardAction } from '@hubcap/rules/cards/life/decide-card-action'
import { needsOf } from '@hubcap/rules/cards/life/needs-of'
import { builder } from '../graphql/builder.ts'
import { CardAction, CardStatus } from '../graphql/card-vocabularies.type.ts'
import { requestFor } from '../graphql/context.ts'
import { rowKey } from '../graphql/row-key.ts'
import type { Refused } from '../operation/refused.ts'
import { CardLotType } from './card-lot.type.ts'
import { CardStepType } from './card-step.type.ts'
import { cardValue } from './card-value.ts'
import { heldCard } from './life/held-card.ts'
import { lotOf } from './lot-rows.ts'
import { RefusalReason } from './refusal-reason.type.ts'

type Possibility = { action: Action; refusal: Pick<Refused, 'code' | 'params'> | null }

const CardPossibility = builder.objectRef<Possibility>('CardPossibility').implement({
  description: 'Something that the viewer may do to a card, and why not as it is.',
  fields: (t) => ({
    action: t.field({ type: CardAction, resolve: ({ action }) => action }),
    refusal: t.field({
      type: RefusalReason,
      nullable: true,
      description: 'Null: it can be done.',
      resolve: ({ refusal }) => refusal,
    }),
  }),
})

/** What is done by steps of their own; the others come with a sale or a recharge, at the till, or by time. */
const steps = cardActions.filter(
  (action) => !['sell', 'use', 'expire', 'void_sale', 'void_recharge', 'discard'].includes(action),
)

function possibilityOf(facts: CardFacts, action: Action): Possibility {
  const decision = decideCardAction(facts, action)
  return { action, refusal: decision.ok ? null : decision.refusal }
}

/** One order for all that reads them: asked in two, they would be read twice. */
const inOrder = {
  orderBy: [{ expiresOn: { sort: 'asc', nulls: 'last' } }, { grantedAt: 'asc' }, { id: 'asc' }],
} as const satisfies Prisma.Card$lotsArgs

const value = { ...inOrder, select: { kind: true, remaining: true, frozen: true, usesLeft: true } } as const

export const Card = builder.prismaNode('Card', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    cardNo: t.exposeString('cardNo', { nullable: true, description: 'Null for one that exists in the books alone.' }),
    status: t.field({ type: CardStatus, resolve: (row) => row.status as typeof CardStatus.$inferType }),
    soldOn: t.expose('soldOn', { type: 'Date' }),
    expiresOn: t.expose('expiresOn', { type: 'Date', nullable: true, description: 'Its last day; null: it has none.' }),
    revision: t.exposeInt('revision'),
    principal: t.field({
      type: 'Money',
      description: 'What was paid for and can be used.',
      select: { lots: value },
      resolve: ({ lots }) => cardValue(lots).principal,
    }),
    bonus: t.field({ type: 'Money', select: { lots: value }, resolve: ({ lots }) => cardValue(lots).bonus }),
    frozen: t.field({
      type: 'Money',
      description: 'Of either, held back.',
      select: { lots: value },
      resolve: ({ lots }) => cardValue(lots).frozen,
    }),
    usesLeft: t.int({
      nullable: true,
      description: 'Null where the card isn’t counted by uses.',
      select: { lots: value },
      resolve: ({ lots }) => cardValue(lots).usesLeft,
    }),
    hasPassword: t.boolean({
      description: 'Whoever takes value off it says its password.',
      select: { password: { select: { changedAt: true } } },
      resolve: ({ password }) => password !== null,
    }),
    cardProduct: t.relation('cardProduct'),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    staff: t.relation('staff', { nullable: true, description: 'Who sold it.' }),
    customer: t.relation('customer', { nullable: true, description: 'Null for a bearer card, or out of sight.' }),
    lots: t.relation('lots', {
      type: CardLotType,
      description: 'What is on it, in the order in which it runs out.',
      complexity: { field: 1, multiplier: 2 },
      query: inOrder,
    }),
    steps: t.relation('steps', {
      type: CardStepType,
      description: 'What was done to it, the latest first.',
      complexity: { field: 1, multiplier: 2 },
      query: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 200 },
    }),
    possibilities: t.field({
      type: [CardPossibility],
      description: 'All that the viewer may do to it, whether or not it can be done now.',
      select: { lots: inOrder, version: true },
      complexity: { field: 1, multiplier: 2 },
      resolve: (card, _args, context) => {
        const request = requestFor(context, 'card.read')
        const { franchiseeId, storeId } = card
        const may = (action: Action) => request.policy(request.actor, needsOf(action), { franchiseeId, storeId })
        const { facts } = heldCard(request, card, card.lots.map(lotOf))
        return steps.filter(may).map((action) => possibilityOf(facts, action))
      },
    }),
  }),
})
