import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { actorOf } from '../graphql/context.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { ReportSchedule } from './report-schedule.type.ts'

const order = orderInput(
  'ReportSchedule',
  { createdAt: { field: 'createdAt', kind: 'instant' } },
  { field: 'createdAt', direction: 'desc' },
)

builder.queryField('reportSchedules', (t) =>
  t.connection(
    {
      type: ReportSchedule,
      description: 'The viewer’s own, of all their posts; the newest first unless asked otherwise.',
      authScopes: { can: 'report_schedule.change' },
      complexity: pageComplexity,
      args: { orderBy: t.arg({ type: order.type }) },
      resolve: async (_root, { orderBy, ...args }, context, info) => {
        const where = { userAccountId: actorOf(context).userAccountId ?? undefined }
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { reportSchedule } = context.database.client
        const page = await keysetPage(args, order.orderOf(orderBy), (keyset) =>
          reportSchedule.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => reportSchedule.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
