import type { StoreFilter } from '@generated/graphql.ts'
import { storeStatuses } from '@hubcap/rules/network/store-status'
import { createLoader, type inferParserType, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'

const filters = { franchisee: parseAsString, status: parseAsStringLiteral(storeStatuses) }
export const storesFilterNames = ['q', ...Object.keys(filters)]

export const storesAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadStoresAddress = createLoader(storesAddress)

/** What the address asks for, as the api filters. */
export const storesFilter = ({ franchisee, status, q }: inferParserType<typeof storesAddress>): StoreFilter => ({
  ...(franchisee && { franchiseeIds: [franchisee] }),
  ...(status && { status }),
  ...(q && { search: q }),
})
