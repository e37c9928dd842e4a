import { cardStatuses } from '@hubcap/rules/cards/life/card-status'
import { lotKinds } from '@hubcap/rules/cards/lot'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { PointsSpendingType } from '../members/member.type.ts'
import type { CardAtTill, LotAtTill } from './cards-at-till.ts'
import type { AtTill, VehicleAtTill } from './identify-at-till.ts'

const CardKindAtTill = builder.enumType('CardKindAtTill', { values: ['stored_value', 'count', 'period'] as const })
const CardStatusAtTill = builder.enumType('CardStatusAtTill', { values: cardStatuses })
const LotKindAtTill = builder.enumType('LotKindAtTill', { values: lotKinds })

const LotAtTillType = builder.objectRef<LotAtTill>('LotAtTill').implement({
  fields: (t) => ({
    kind: t.expose('kind', { type: LotKindAtTill }),
    remaining: t.expose('remaining', { type: 'Money' }),
    frozen: t.expose('frozen', { type: 'Money' }),
    uses: t.exposeInt('uses', { nullable: true }),
    expiresOn: t.exposeString('expiresOn', { nullable: true, description: 'YYYY-MM-DD; null: it doesn’t expire.' }),
  }),
})

const CardAtTillType = builder.objectRef<CardAtTill>('CardAtTill').implement({
  fields: (t) => ({
    id: t.id({ resolve: ({ id }) => encodeGlobalID('Card', id) }),
    cardNo: t.exposeString('cardNo', { nullable: true }),
    productName: t.exposeString('productName'),
    kind: t.expose('kind', { type: CardKindAtTill }),
    status: t.expose('status', { type: CardStatusAtTill }),
    balance: t.expose('balance', { type: 'Money', nullable: true, description: 'What can be spent today.' }),
    uses: t.exposeInt('uses', { nullable: true }),
    expiresOn: t.exposeString('expiresOn', { nullable: true }),
    hindrance: t.exposeString('hindrance', { nullable: true, description: 'Code of why it can’t pay now.' }),
    hasPassword: t.exposeBoolean('hasPassword', { description: 'It pays only with its password.' }),
    lots: t.field({ type: [LotAtTillType], resolve: ({ lots }) => [...lots] }),
  }),
})

const VehicleAtTillType = builder.objectRef<VehicleAtTill>('VehicleAtTill').implement({
  fields: (t) => ({
    plate: t.exposeString('plate'),
    make: t.exposeString('make', { nullable: true }),
    model: t.exposeString('model', { nullable: true }),
    colour: t.exposeString('colour', { nullable: true }),
  }),
})

export const AtTillType = builder.objectRef<AtTill>('AtTill').implement({
  description: 'Who stands at the till, as much as serving them needs.',
  fields: (t) => ({
    found: t.boolean({ resolve: ({ presentation }) => presentation !== null }),
    presentation: t.exposeString('presentation', { nullable: true, description: 'Holds for ten minutes.' }),
    maskedName: t.exposeString('maskedName', { nullable: true }),
    cards: t.field({ type: [CardAtTillType], resolve: ({ cards }) => [...cards] }),
    points: t.expose('points', {
      type: 'Money',
      nullable: true,
      description: 'A count: what the customer can spend. Null where only a card was presented.',
    }),
    pointsWorth: t.expose('pointsWorth', {
      type: 'Money',
      nullable: true,
      description: 'What they are worth in whole steps; null where points pay at no till.',
    }),
    spending: t.field({
      type: PointsSpendingType,
      nullable: true,
      description: 'By which rule they pay today; null where they can’t.',
      resolve: ({ spending }) => spending,
    }),
    vehicles: t.field({ type: [VehicleAtTillType], resolve: ({ vehicles }) => [...vehicles] }),
  }),
})
