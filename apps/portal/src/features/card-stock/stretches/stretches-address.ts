import type { NumberStretchFilter } from '@generated/graphql.ts'
import { numberSeriesKinds } from '@hubcap/rules/cards/custody/number-series'
import { holderLevels } from '@hubcap/rules/cards/custody/placed-stretch'
import { stockStates } from '@hubcap/rules/cards/custody/stock-movement'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'

const filters = {
  series: parseAsString,
  kind: parseAsArrayOf(parseAsStringLiteral(numberSeriesKinds)),
  state: parseAsArrayOf(parseAsStringLiteral(stockStates)),
  holder: parseAsArrayOf(parseAsStringLiteral(holderLevels)),
}
export const stretchesFilterNames = Object.keys(filters)

export const stretchesAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadStretchesAddress = createLoader(stretchesAddress)

/** What the address asks for, as the api filters. */
export const stretchesFilter = (address: inferParserType<typeof stretchesAddress>): NumberStretchFilter => ({
  ...placeFilter(address.place),
  ...(address.series && { seriesIds: [address.series] }),
  ...(address.kind?.length && { kinds: address.kind }),
  ...(address.state?.length && { states: address.state }),
  ...(address.holder?.length && { holders: address.holder }),
})
