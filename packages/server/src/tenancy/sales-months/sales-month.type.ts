import type { SalesMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'

export const SalesMonthRule = builder.prismaNode('SalesMonthRule', {
  description: 'On which day sales months begin, from one on. A change makes a new one.',
  authScopes: { can: 'sales_months.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    fromMonth: t.expose('fromMonth', { type: 'Date', description: 'Its first day as a natural month.' }),
    firstDay: t.exposeInt('firstDay'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})

export const SalesMonthStart = builder.prismaNode('SalesMonthStart', {
  description: 'One sales month that begins on another day than the rule says.',
  authScopes: { can: 'sales_months.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    month: t.expose('month', { type: 'Date', description: 'Its first day as a natural month.' }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true, description: 'Null: as the rule says again.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})

const SaidRule = builder.objectRef<SalesMonths['rules'][number]>('SalesMonthRuleSaid').implement({
  fields: (t) => ({
    fromMonth: t.field({ type: 'Date', resolve: ({ fromMonth }) => fromMonth }),
    firstDay: t.exposeInt('firstDay'),
  }),
})

const SaidStart = builder.objectRef<SalesMonths['starts'][number]>('SalesMonthStartSaid').implement({
  fields: (t) => ({
    month: t.field({ type: 'Date', resolve: ({ month }) => month }),
    startsOn: t.field({ type: 'Date', nullable: true, resolve: ({ startsOn }) => startsOn }),
  }),
})

export const SalesMonthsSaid = builder.objectRef<SalesMonths>('SalesMonthsSaid').implement({
  description:
    'What the chain has said of its sales months, the oldest first: what was said last holds. Nothing: natural months.',
  fields: (t) => ({
    rules: t.field({ type: [SaidRule], complexity: 1, resolve: ({ rules }) => [...rules] }),
    starts: t.field({ type: [SaidStart], complexity: 1, resolve: ({ starts }) => [...starts] }),
  }),
})
