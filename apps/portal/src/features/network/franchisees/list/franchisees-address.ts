import type { FranchiseeFilter } from '@generated/graphql.ts'
import { franchiseeKinds } from '@hubcap/rules/network/franchisee-kind'
import { franchiseeStatuses } from '@hubcap/rules/network/franchisee-status'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'

const filters = { kind: parseAsStringLiteral(franchiseeKinds), status: parseAsStringLiteral(franchiseeStatuses) }
export const franchiseesFilterNames = ['q', ...Object.keys(filters)]

export const franchiseesAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadFranchiseesAddress = createLoader(franchiseesAddress)

/** What the address asks for, as the api filters. */
export const franchiseesFilter = ({
  place,
  kind,
  status,
  q,
}: inferParserType<typeof franchiseesAddress>): FranchiseeFilter => ({
  ...placeFilter(place),
  ...(kind && { kind }),
  ...(status && { status }),
  ...(q && { search: q }),
})
