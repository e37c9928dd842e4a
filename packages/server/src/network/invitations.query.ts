import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { Invitation } from './invitation.type.ts'
import { InvitationFilter, invitationWhere } from './invitation-filter.ts'

export const invitationOrder = orderInput(
  'Invitation',
  { createdAt: { field: 'createdAt', kind: 'instant' } },
  { field: 'createdAt', direction: 'desc' },
)

builder.queryField('invitations', (t) =>
  t.connection(
    {
      type: Invitation,
      description: 'The newest first unless asked otherwise.',
      authScopes: { can: 'invitation.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: InvitationFilter }), orderBy: t.arg({ type: invitationOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = invitationWhere(filter, context.now)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { invitation } = context.database.client
        const page = await keysetPage(args, invitationOrder.orderOf(orderBy), (keyset) =>
          invitation.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => invitation.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
