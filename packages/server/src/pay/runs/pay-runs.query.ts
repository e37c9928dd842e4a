import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { rowId } from '../../graphql/global-id.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { PayLine } from './pay-line.type.ts'
import { PayRun } from './pay-run.type.ts'
import { PayStatement } from './pay-statement.type.ts'
import { PayStatementFilter, payStatementWhere } from './pay-statement-filter.ts'

const latestMonthFirst = { field: 'month', kind: 'instant', direction: 'desc' } as const
const latestDayFirst = { field: 'day', kind: 'instant', direction: 'desc' } as const
/** Ids are made in order of time: the latest run first. */
export const newestFirst = { field: 'id', kind: 'text', direction: 'desc' } as const

builder.queryField('payRuns', (t) =>
  t.connection(
    {
      type: PayRun,
      description: 'The latest month first; of a franchisee, or of all.',
      authScopes: { can: 'pay_run.read' },
      complexity: pageComplexity,
      args: { franchiseeId: t.arg.id() },
      resolve: async (_root, { franchiseeId, ...args }, context, info) => {
        const where = { franchiseeId: franchiseeId ? rowId('Franchisee', String(franchiseeId)) : undefined }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { payRun } = context.database.client
        const page = await keysetPage(args, latestMonthFirst, (keyset) =>
          payRun.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => payRun.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
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
