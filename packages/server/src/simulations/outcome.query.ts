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
    storeName: t.exposeString('storeName', { nullable: true, description: 'Of a person: where it was.' }),
    franchiseeName: t.exposeString('franchiseeName', { nullable: true }),
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
  description:
    'What would have come, beside what came. Money is sums, points are means over months and people; of quotas it is all that was reached of all that was to be.',
  fields: (t) => ({
    rows: t.field({ type: [Row], resolve: ({ rows }) => [...rows] }),
    totalCount: t.exposeInt('totalCount'),
    months: t.field({ type: [Month], resolve: ({ months }) => [...months] }),
    total: t.field({ type: Total, resolve: ({ total }) => total }),
  }),
})

const mostRows = 100

builder.queryField('simulationOutcome', (t) =>
  t.field({
    type: OutcomeType,
    nullable: true,
    description: 'What came of a simulation, as far as it is worked out.',
    authScopes: { can: 'simulation.read' },
    complexity: { field: 20, multiplier: 10 },
    args: {
      simulationId: t.arg.id({ required: true }),
      order: t.arg({ type: OutcomeOrder }),
      search: t.arg.string(),
      first: t.arg.int({ description: '50 where left out, 100 at most.' }),
      offset: t.arg.int(),
    },
    resolve: async (_root, { simulationId, order, search, first, offset }, { database }) => {
      const id = rowId('Simulation', simulationId)
      const found = await database.client.simulation.findFirst({ where: { id }, select: { kind: true } })
      if (!found) return null
      return loadOutcome(database.client, id, unitOfKind[found.kind as SimulationKind], {
        ...{ order: order ?? 'most_gained', search: search?.trim() || null, offset: Math.max(0, offset ?? 0) },
        first: Math.max(1, Math.min(first ?? 50, mostRows)),
      })
    },
  }),
)

/** A month of one of those whom it is about, with how both figures come about. */
type Simulated = { month: Date; before: bigint | null; after: bigint | null; details: unknown }

const SimulatedMonth = builder.objectRef<Simulated>('SimulatedMonth').implement({
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

builder.queryField('simulatedMonths', (t) =>
  t.field({
    type: [SimulatedMonth],
    description: 'Each month of one of those whom a simulation is about.',
    authScopes: { can: 'simulation.read' },
    complexity: { field: 5, multiplier: 4 },
    args: {
      simulationId: t.arg.id({ required: true }),
      franchiseeId: t.arg.id({ required: true }),
      storeId: t.arg.id(),
      staffId: t.arg.id(),
    },
    resolve: (_root, { simulationId, franchiseeId, storeId, staffId }, { database }) =>
      database.client.simulationResult.findMany({
        where: {
          simulationId: rowId('Simulation', simulationId),
          franchiseeId: rowId('Franchisee', franchiseeId),
          storeId: storeId ? rowId('Store', storeId) : null,
          staffId: staffId ? rowId('Staff', staffId) : null,
        },
        orderBy: { month: 'asc' },
      }),
  }),
)
