import type { InvitationFilter } from '@generated/graphql.ts'
import { invitationStatuses } from '@hubcap/rules/network/invitation-status'
import { roles } from '@hubcap/rules/tenancy/role'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'

const filters = { status: parseAsStringLiteral(invitationStatuses), role: parseAsStringLiteral(roles) }
export const invitationsFilterNames = ['q', ...Object.keys(filters)]

export const invitationsAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadInvitationsAddress = createLoader(invitationsAddress)

/** What the address asks for, as the api filters. */
export const invitationsFilter = ({
  place,
  status,
  role,
  q,
}: inferParserType<typeof invitationsAddress>): InvitationFilter => ({
  ...placeFilter(place),
  ...(status && { status }),
  ...(role && { role }),
  ...(q && { search: q }),
})
