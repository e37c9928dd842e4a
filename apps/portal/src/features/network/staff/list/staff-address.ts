import type { StaffFilter } from '@generated/graphql.ts'
import { staffStatuses } from '@hubcap/rules/network/staff-status'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'

const filters = { status: parseAsStringLiteral(staffStatuses) }
export const staffFilterNames = ['q', ...Object.keys(filters)]

export const staffAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadStaffAddress = createLoader(staffAddress)

/** What the address asks for, as the api filters. */
export const staffFilter = ({ place, status, q }: inferParserType<typeof staffAddress>): StaffFilter => ({
  ...placeFilter(place),
  ...(status && { status }),
  ...(q && { search: q }),
})
