import type { CardFilter } from '@generated/graphql.ts'
import { cardStatuses } from '@hubcap/rules/cards/life/card-status'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { placeFilter } from '@/lib/address/place.ts'

/** The filters of the list, each a parameter of its own. */
const filters = {
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  product: parseAsString,
  customer: parseAsString,
  status: parseAsArrayOf(parseAsStringLiteral(cardStatuses)),
}
export const cardsFilterNames = ['q', ...Object.keys(filters)]

export const cardsAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadCardsAddress = createLoader(cardsAddress)
export type CardsAddress = inferParserType<typeof cardsAddress>

/** What the address asks for, as the api filters. */
export const cardsFilter = (address: CardsAddress): CardFilter => ({
  ...(address.from && { from: address.from }),
  ...(address.to && { to: address.to }),
  ...placeFilter(address.place),
  ...(address.product && { cardProductIds: [address.product] }),
  ...(address.customer && { customerIds: [address.customer] }),
  ...(address.status?.length && { statuses: address.status }),
  ...(address.q && { search: address.q }),
})
