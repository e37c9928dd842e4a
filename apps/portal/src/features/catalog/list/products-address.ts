import type { CardProductFilter } from '@generated/graphql.ts'
import { cardProductStatuses } from '@hubcap/rules/catalog/card-product-status'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'

const filters = { status: parseAsStringLiteral(cardProductStatuses) }
export const productsFilterNames = ['q', ...Object.keys(filters)]

export const productsAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadProductsAddress = createLoader(productsAddress)

/** What the address asks for, as the api filters. */
export const productsFilter = ({ status, q }: inferParserType<typeof productsAddress>): CardProductFilter => ({
  ...(status && { status }),
  ...(q && { search: q }),
})
