import type { InvitationStatus as Status } from '@hubcap/rules/network/invitation-status'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { holding, searchWords } from '../graphql/search-words.ts'
import { InvitationStatus, Role } from '../graphql/vocabularies.type.ts'

export const InvitationFilter = builder.inputType('InvitationFilter', {
  fields: (t) => ({
    search: t.string({ description: 'Part of the name, the e-mail address or the phone number.' }),
    status: t.field({ type: InvitationStatus }),
    role: t.field({ type: Role }),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
  }),
})

export type InvitationFilterInput = typeof InvitationFilter.$inferInput

/** The same as invitationStatus() says of a row. */
const open = { acceptedAt: null, revokedAt: null }
const whereStatus: Record<Status, (now: Date) => object> = {
  pending: (now) => ({ ...open, expiresAt: { gt: now } }),
  expired: (now) => ({ ...open, expiresAt: { lte: now } }),
  accepted: () => ({ acceptedAt: { not: null } }),
  revoked: () => ({ revokedAt: { not: null } }),
}

function searched(search: string | null | undefined) {
  const words = searchWords(search)
  return words ? { OR: [{ name: holding(words) }, { email: holding(words) }, { phone: holding(words) }] } : {}
}

/** The invitations that a filter leaves, in Prisma's words. */
export const invitationWhere = (filter: InvitationFilterInput | null | undefined, now: Date) => ({
  ...searched(filter?.search),
  ...(filter?.status && whereStatus[filter.status](now)),
  role: filter?.role ?? undefined,
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
})
