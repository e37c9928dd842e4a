import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { quotaRuleOf } from './load-quota-rules.ts'

export const QuotaRule = builder.prismaNode('QuotaRule', {
  description: 'How reps are held to their quotas, from a month on. A change makes a new one.',
  authScopes: { can: 'quota_rule.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    fromMonth: t.expose('fromMonth', { type: 'Date', description: 'Its first day.' }),
    prorates: t.exposeBoolean('prorates', { description: 'Whether targets follow the days that somebody is there.' }),
    ramp: t.field({
      type: ['Int'],
      description: 'Percent of a full day that each month of service counts for; 100 after the last.',
      resolve: (row) => [...quotaRuleOf(row).ramp],
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})
