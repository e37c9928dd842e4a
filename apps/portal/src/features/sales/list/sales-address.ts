import type { CardSaleFilter } from '@generated/graphql.ts'
import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { cardSaleStatuses } from '@hubcap/rules/sales/card-sale-status'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { daysShown, type MonthsNow } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'

/** The filters of the list, each a parameter of its own. */
const filters = {
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  staff: parseAsString,
  product: parseAsString,
  pay: parseAsArrayOf(parseAsStringLiteral(paymentMethods)),
  status: parseAsStringLiteral(cardSaleStatuses),
}
export const salesFilterNames = ['q', ...Object.keys(filters)]

export const salesAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadSalesAddress = createLoader(salesAddress)
export type SalesAddress = inferParserType<typeof salesAddress>

/** What the address asks for, as the api filters. Without days of their own, the month of the top bar holds. */
export function salesFilter(address: SalesAddress, now: MonthsNow): CardSaleFilter {
  return {
    ...daysShown(address, now),
    ...placeFilter(address.place),
    ...(address.staff && { staffIds: [address.staff] }),
    ...(address.product && { cardProductIds: [address.product] }),
    ...(address.pay?.length && { paymentMethods: address.pay }),
    ...(address.status && { status: address.status }),
    ...(address.q && { search: address.q }),
  }
}
