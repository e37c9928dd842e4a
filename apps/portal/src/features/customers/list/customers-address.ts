import type { CustomerFilter } from '@generated/graphql.ts'
import { createLoader, type inferParserType, parseAsString } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'

const filters = { staff: parseAsString, owed: parseAsString }
export const customersFilterNames = ['q', ...Object.keys(filters)]

export const customersAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadCustomersAddress = createLoader(customersAddress)

/** What the address asks for, as the api filters. */
export const customersFilter = ({
  place,
  staff,
  owed,
  q,
}: inferParserType<typeof customersAddress>): CustomerFilter => ({
  ...placeFilter(place),
  ...(staff && { staffIds: [staff] }),
  ...(owed && { owedById: owed }),
  ...(q && { search: q }),
})
