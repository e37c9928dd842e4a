import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { LeadRule } from './lead-rule.type.ts'
import { leadRuleHeldOn } from './lead-rule-on.ts'

/** Ids are made in order of time. */
const newestFirst = { field: 'id', kind: 'text', direction: 'desc' } as const

builder.queryField('leadRule', (t) =>
  t.field({
    type: LeadRule,
    nullable: true,
    description: 'The one that holds on a day; null where leads stay with whoever has them.',
    authScopes: { can: 'lead_rule.read' },
    args: { day: t.arg({ type: 'Date', required: true }) },
    resolve: (_root, { day }, { database }) => database.client.leadRule.findFirst(leadRuleHeldOn(String(day))),
  }),
)

builder.queryField('leadRules', (t) =>
  t.connection(
    {
      type: LeadRule,
      description: 'Every version, the newest first.',
      authScopes: { can: 'lead_rule.read' },
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { leadRule } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) =>
          leadRule.findMany({ ...(query as object), ...keyset }),
        )
        return { ...page, ...counted((most) => leadRule.count(most)) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
