import { type SimulationKind, unitOfKind } from '@hubcap/rules/simulations/simulation-kind'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { asDay } from '../operation/dates.ts'
import { loadOutcome, type Outcome, type OutcomeMonth, type OutcomeRow, outcomeOrders } from './load-outcome.ts'

const OutcomeOrder = builder.enumType('OutcomeOrder', { values: outcomeOrders })

const Row = builder.objectRef<OutcomeRow>('OutcomeRow').implement({
  description: 'One of those whom a simulation is about, over all of its months.',
  fields: (t) => ({
    franchiseeId: t.id({ resolve: ({ franchiseeId }) => encodeGlobalID('Franchisee', franchiseeId) }),
    storeId: t.id({ nullable: true, resolve: ({ storeId }) => storeId && encodeGlobalID('Store', storeId) }),
    staffId: t.id({ nullable: true, resolve: ({ staffId }) => staffId && encodeGlobalID('Staff', staffId) }),
    name: t.exposeString('name'),
    before: t.expose('before', { type: 'Money', nullable: true, description: 'In the simulation’s unit.' }),
    after: t.expose('after', { type: 'Money', nullable: true }),
    months: t.exposeInt('months'),
  }),
})

const Month = builder.objectRef<OutcomeMonth>('OutcomeMonth').implement({
  fields: (t) => ({
    month: t.string({ description: 'Its first day.', resolve: ({ month }) => month }),
    before: t.expose('before', { type: 'Money', nullable: true }),
    after: t.expose('after', { type: 'Money', nullable: true }),
    gaining: t.exposeInt('gaining', { description: 'How many would have had more.' }),
    losing: t.exposeInt('losing'),
  }),
})

const Total = builder.objectRef<Outcome['total']>('OutcomeTotal').implement({
  fields: (t) => ({
    before: t.expose('before', { type: 'Money', nullable: true }),
    after: t.expose('after', { type: 'Money', nullable: true }),
    gaining: t.exposeInt('gaining'),
    losing: t.exposeInt('losing'),
  }),
})

const OutcomeType = builder.objectRef<Outcome>('Outcome').implement({
  description: 'What would have come, beside what came. Points are means over months and people, money is sums.',
  fields: (t) => ({
    rows: t.field({ type: [Row], resolve: ({ rows }) => [...rows] }),
    totalCount: t.exposeInt('totalCount'),
    months: t.field({ type: [Month], resolve: ({ months }) => [...months] }),
    total: t.field({ type: Total, resolve: ({ total }) => total }),
  }),
})

const mostRows = 100

builder.prismaObjectField('Simulation', 'outcome', (t) =>
  t.field({
    type: OutcomeType,
    description: 'As far as it is worked out.',
    complexity: { field: 20, multiplier: 10 },
    args: {
      order: t.arg({ type: OutcomeOrder }),
      search: t.arg.string(),
      first: t.arg.int({ description: '50 where left out, 100 at most.' }),
      offset: t.arg.int(),
    },
    resolve: ({ id, kind }, { order, search, first, offset }, { database }) =>
      loadOutcome(database.client, id, unitOfKind[kind as SimulationKind] === 'money', {
        ...{ order: order ?? 'most_gained', search: search?.trim() || null, offset: Math.max(0, offset ?? 0) },
        first: Math.max(1, Math.min(first ?? 50, mostRows)),
      }),
  }),
)

/** A month of one of those whom it is about, with how both figures come about. */
type Explained = { month: Date; before: bigint | null; after: bigint | null; details: unknown }

const ExplainedMonth = builder.objectRef<Explained>('ExplainedMonth').implement({
  fields: (t) => ({
    month: t.string({ resolve: ({ month }) => asDay(month) }),
    before: t.expose('before', { type: 'Money', nullable: true }),
    after: t.expose('after', { type: 'Money', nullable: true }),
    details: t.expose('details', {
      type: 'JSON',
      description: '{ before, after }: what the rule answered, in its own words.',
    }),
  }),
})

builder.prismaObjectField('Simulation', 'explained', (t) =>
  t.field({
    type: [ExplainedMonth],
    description: 'Each month of one of those whom it is about.',
    complexity: { field: 5, multiplier: 4 },
    args: { franchiseeId: t.arg.id({ required: true }), storeId: t.arg.id(), staffId: t.arg.id() },
    resolve: ({ id }, { franchiseeId, storeId, staffId }, { database }) =>
      database.client.simulationResult.findMany({
        where: {
          simulationId: id,
          franchiseeId: rowId('Franchisee', franchiseeId),
          storeId: storeId ? rowId('Store', storeId) : null,
          staffId: staffId ? rowId('Staff', staffId) : null,
        },
        orderBy: { month: 'asc' },
      }),
  }),
)
