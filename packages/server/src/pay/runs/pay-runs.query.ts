import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { rowId } from '../../graphql/global-id.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { orderInput } from '../../graphql/order-input.ts'
import { once } from '../../operation/once.ts'
import { PayLine } from './pay-line.type.ts'
import { PayRun } from './pay-run.type.ts'
import { PayRunFilter, PayRunTotals, payRunSums, payRunWhere } from './pay-run-filter.ts'
import { PayStatement } from './pay-statement.type.ts'
import { PayStatementFilter, payStatementWhere } from './pay-statement-filter.ts'

const latestDayFirst = { field: 'day', kind: 'instant', direction: 'desc' } as const
/** Ids are made in order of time: the latest run first. */
export const newestFirst = { field: 'id', kind: 'text', direction: 'desc' } as const

export const payRunOrder = orderInput(
  'PayRun',
  { month: { field: 'month', kind: 'instant' } },
  { field: 'month', direction: 'desc' },
)

builder.queryField('payRuns', (t) =>
  t.connection(
    {
      type: PayRun,
      description: 'The latest month first.',
      authScopes: { can: 'pay_run.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: PayRunFilter }), orderBy: t.arg({ type: payRunOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = payRunWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { client } = context.database
        const page = await keysetPage(args, payRunOrder.orderOf(orderBy), (keyset) =>
          client.payRun.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        const sums = once(() => payRunSums(client, filter))
        return { ...page, ...counted((most) => client.payRun.count({ where, ...most })), sums }
      },
    },
    {
      fields: (t) => ({
        ...countFields(t),
        totals: t.field({ type: PayRunTotals, resolve: (page) => page.sums() }),
      }),
    },
  ),
)

builder.queryField('payStatements', (t) =>
  t.connection(
    {
      type: PayStatement,
      description: 'Of a run, or of a person; the latest first.',
      authScopes: { can: 'pay_statement.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: PayStatementFilter }) },
      resolve: async (_root, { filter, ...args }, context, info) => {
        const where = payStatementWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { payStatement } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) =>
          payStatement.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => payStatement.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)

const PayLineFilter = builder.inputType('PayLineFilter', {
  fields: (t) => ({ runId: t.id(), staffId: t.id() }),
})

builder.queryField('payLines', (t) =>
  t.connection(
    {
      type: PayLine,
      description: 'What statements are made of. A manager sees those of the own store, without wages and totals.',
      authScopes: { can: 'pay_run.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: PayLineFilter }) },
      resolve: async (_root, { filter, ...args }, context, info) => {
        const where = {
          payRunId: filter?.runId ? rowId('PayRun', String(filter.runId)) : undefined,
          staffId: filter?.staffId ? rowId('Staff', String(filter.staffId)) : undefined,
        }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { payLine } = context.database.client
        const page = await keysetPage(args, latestDayFirst, (keyset) =>
          payLine.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => payLine.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
