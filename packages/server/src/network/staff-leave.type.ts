import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { LeaveKind } from '../graphql/vocabularies.type.ts'

export const StaffLeave = builder.prismaNode('StaffLeave', {
  description: 'Days on which somebody is away. Two of one person never share a day.',
  authScopes: { can: 'staff_leave.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    staff: t.relation('staff', { nullable: true }),
    kind: t.field({ type: LeaveKind, resolve: (row) => row.kind as typeof LeaveKind.$inferType }),
    fromOn: t.expose('fromOn', { type: 'Date' }),
    toOn: t.expose('toOn', { type: 'Date', description: 'Included.' }),
    note: t.exposeString('note', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    cancelledAt: t.expose('cancelledAt', { type: 'DateTime', nullable: true, description: 'Then it counts no more.' }),
  }),
})
