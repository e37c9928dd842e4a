import type { TillSaleFilter } from '@generated/graphql.ts'
import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { tillSaleStatuses } from '@hubcap/rules/till/till-sale-status'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { daysShown, type MonthsNow } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'

/** What the list can be narrowed to by how it was paid. */
const ways = [...paymentMethods, 'points'] as const

const filters = {
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  staff: parseAsString,
  pay: parseAsArrayOf(parseAsStringLiteral(ways)),
  status: parseAsStringLiteral(tillSaleStatuses),
}
export const receiptsFilterNames = ['q', ...Object.keys(filters)]

export const receiptsAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadReceiptsAddress = createLoader(receiptsAddress)

/** What the address asks for, as the api filters. Without days of their own, the month of the top bar holds. */
export function receiptsFilter(address: inferParserType<typeof receiptsAddress>, now: MonthsNow): TillSaleFilter {
  const methods = address.pay?.filter((way) => way !== 'points') ?? []
  return {
    ...daysShown(address, now),
    ...placeFilter(address.place),
    ...(address.staff && { staffIds: [address.staff] }),
    ...(methods.length > 0 && { paymentMethods: methods }),
    ...(address.pay?.includes('points') && { byPoints: true }),
    ...(address.status && { status: address.status }),
    ...(address.q && { search: address.q }),
  }
}
