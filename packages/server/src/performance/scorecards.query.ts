import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { monthOf } from '../operation/dates.ts'
import { Scorecard } from './scorecard.type.ts'
import { scorecardIn } from './scorecard-versions.ts'

/** Ids are made in order of time; the one that a chain begins with has the chain's, which is older. */
const newestFirst = { field: 'id', kind: 'text', direction: 'desc' } as const

builder.queryField('scorecard', (t) =>
  t.field({
    type: Scorecard,
    description: 'What the default one says in a month.',
    authScopes: { can: 'scorecard.read' },
    args: {
      month: t.arg({ type: 'Date', required: true, description: 'Any day of the natural month that names it.' }),
    },
    resolve: (_root, { month }, { database }) => scorecardIn(database.client, monthOf(String(month))),
  }),
)

builder.queryField('scorecards', (t) =>
  t.connection(
    {
      type: Scorecard,
      description: 'Every version, of one scorecard or of all, the newest first.',
      authScopes: { can: 'scorecard.read' },
      complexity: pageComplexity,
      args: { familyId: t.arg.id() },
      resolve: async (_root, { familyId, ...args }, context, info) => {
        const where = { familyId: familyId ? rowId('Scorecard', String(familyId)) : undefined }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { scorecard } = context.database.client
        const page = await keysetPage(args, newestFirst, (keyset) =>
          scorecard.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => scorecard.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
