import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { MemberRule } from './member.type.ts'
import { heldOn } from './member-rules.ts'

/** Ids are made in order of time. */
const newestFirst = { field: 'id', kind: 'text', direction: 'desc' } as const

builder.queryField('memberRule', (t) =>
  t.field({
    type: MemberRule,
    nullable: true,
    description: 'The one that holds on a day; null where the chain gives no points.',
    authScopes: { can: 'member_rule.read' },
    args: { day: t.arg({ type: 'Date', required: true }) },
    resolve: (_root, { day }, { database }) => database.client.memberRule.findFirst(heldOn(String(day))),
  }),
)

builder.queryField('memberRules', (t) =>
  t.connection(
    {
      type: MemberRule,
      description: 'Every version, the newest first.',
      authScopes: { can: 'member_rule.read' },
      complexity: pageComplexity,
      resolve: async (_root, args, context, info) => {
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { memberRule } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) =>
          memberRule.findMany({ ...(query as object), ...keyset }),
        )
        return { ...page, ...counted((most) => memberRule.count(most)) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
