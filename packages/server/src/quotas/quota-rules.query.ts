import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { asDate, monthOf } from '../operation/dates.ts'
import { newestFirst } from './load-quota-rules.ts'
import { QuotaRule } from './quota-rule.type.ts'

/** Ids are made in order of time. */
const latestFirst = { field: 'id', kind: 'text', direction: 'desc' } as const

builder.queryField('quotaRule', (t) =>
  t.field({
    type: QuotaRule,
    nullable: true,
    description: 'The one that holds in a month; null: targets are prorated, and nobody has a ramp.',
    authScopes: { can: 'quota_rule.read' },
    args: {
      month: t.arg({ type: 'Date', required: true, description: 'Any day of the natural month that names it.' }),
    },
    resolve: (_root, { month }, { database }) =>
      database.client.quotaRule.findFirst({
        where: { fromMonth: { lte: asDate(monthOf(String(month))) } },
        ...newestFirst,
      }),
  }),
)

builder.queryField('quotaRules', (t) =>
  t.connection(
    {
      type: QuotaRule,
      description: 'Every version, the newest first.',
      authScopes: { can: 'quota_rule.read' },
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { quotaRule } = context.database.client
        const page = await keysetPage(args, latestFirst, (keyset) =>
          quotaRule.findMany({ ...(query as object), ...keyset }),
        )
        return { ...page, ...counted((most) => quotaRule.count(most)) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
