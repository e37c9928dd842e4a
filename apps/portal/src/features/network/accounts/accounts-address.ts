import type { AccountFilter } from '@generated/graphql.ts'
import { accountStatuses } from '@hubcap/rules/tenancy/account-status'
import { roles } from '@hubcap/rules/tenancy/role'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'

const filters = { status: parseAsStringLiteral(accountStatuses), role: parseAsStringLiteral(roles) }
export const accountsFilterNames = ['q', ...Object.keys(filters)]

export const accountsAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadAccountsAddress = createLoader(accountsAddress)

/** What the address asks for, as the api filters. */
export const accountsFilter = ({ place, status, role, q }: inferParserType<typeof accountsAddress>): AccountFilter => ({
  ...placeFilter(place),
  ...(status && { status }),
  ...(role && { role }),
  ...(q && { search: q }),
})
