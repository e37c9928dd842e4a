import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { AuditEntry } from './audit-entry.type.ts'
import { AuditEntryFilter, auditEntryWhere } from './audit-entry-filter.ts'

export const auditEntryOrder = orderInput(
  'AuditEntry',
  { at: { field: 'at', kind: 'instant' } },
  { field: 'at', direction: 'desc' },
)

builder.queryField('auditEntries', (t) =>
  t.connection(
    {
      type: AuditEntry,
      description: 'All that was changed: for an owner, at their franchisees.',
      authScopes: { can: 'audit.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: AuditEntryFilter }), orderBy: t.arg({ type: auditEntryOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context) => {
        const { timeZone } = requestFor(context, 'audit.read').chain
        const { client } = context.database
        const where = await auditEntryWhere(client, filter, timeZone)
        const page = await keysetPage(args, auditEntryOrder.orderOf(orderBy), (keyset) =>
          client.auditEntry.findMany({ ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => client.auditEntry.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
