import type { Prisma } from '@hubcap/database/prisma'
import { invitationStatus } from '@hubcap/rules/network/invitation-status'
import { invitationStatusTerms } from '@hubcap/words/terms/network'
import { roleTerms } from '@hubcap/words/terms/role'
import { momentCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type InvitationFilterInput, invitationWhere } from './invitation-filter.ts'
import { invitationOrder } from './invitations.query.ts'

const name = { select: { name: true } }
const include = { franchisee: name, store: name }
type Row = Prisma.InvitationGetPayload<{ include: typeof include }> & { askedAt: Date }

/** Who was invited to what; never the links. */
export const invitationsExport = listExport<InvitationFilterInput, Row>({
  path: 'invitations',
  fileName: { zh: '邀请', en: 'Invitations' },
  action: 'invitation.read',
  node: 'Invitation',
  filterType: 'InvitationFilter',
  sorting: invitationOrder,
  load: async (db, filter, { where, ...page }, { now }) => {
    const rows = await db.invitation.findMany({
      ...page,
      include,
      where: { AND: [invitationWhere(filter, now), where] },
    })
    return rows.map((row) => ({ ...row, askedAt: now }))
  },
  columns: [
    { heading: { zh: '姓名', en: 'Name' }, shownAs: 'name', cell: (row) => row.name },
    {
      heading: { zh: '角色', en: 'Role' },
      shownAs: 'role',
      cell: (row, reader) => termCell(roleTerms, row.role, reader),
    },
    { heading: { zh: '加盟商', en: 'Franchisee' }, shownAs: 'place', cell: (row) => row.franchisee?.name ?? null },
    { heading: { zh: '门店', en: 'Store' }, shownAs: 'place', cell: (row) => row.store?.name ?? null },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(invitationStatusTerms, invitationStatus(row, row.askedAt), reader),
    },
    {
      heading: { zh: '有效期至', en: 'Expires' },
      shownAs: 'expires',
      cell: (row, reader) => momentCell(row.expiresAt, reader),
    },
    { heading: { zh: '邀请人', en: 'Invited by' }, shownAs: 'invitedBy', cell: (row) => row.invitedByName },
    {
      heading: { zh: '发出时间', en: 'Sent at' },
      shownAs: 'created',
      cell: (row, reader) => momentCell(row.createdAt, reader),
    },
    { heading: { zh: '邮箱', en: 'E-mail' }, cell: (row) => row.email },
    { heading: { zh: '手机', en: 'Phone' }, cell: (row) => row.phone },
    { heading: { zh: '接受时间', en: 'Accepted at' }, cell: (row, reader) => momentCell(row.acceptedAt, reader) },
  ],
})
