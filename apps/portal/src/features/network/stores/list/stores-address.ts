import type { StoreFilter } from '@generated/graphql.ts'
import { storeStatuses } from '@hubcap/rules/network/store-status'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'

const filters = { status: parseAsStringLiteral(storeStatuses) }
export const storesFilterNames = ['q', ...Object.keys(filters)]

export const storesAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadStoresAddress = createLoader(storesAddress)

/** What the address asks for, as the api filters. */
export const storesFilter = ({ place, status, q }: inferParserType<typeof storesAddress>): StoreFilter => ({
  ...placeFilter(place),
  ...(status && { status }),
  ...(q && { search: q }),
})
