import type { RechargeFilter } from '@generated/graphql.ts'
import { createLoader, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { daysShown, type MonthsNow } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'

export const rechargeStatuses = ['booked', 'voided'] as const

const filters = {
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  status: parseAsStringLiteral(rechargeStatuses),
}
export const rechargesFilterNames = ['q', ...Object.keys(filters)]

const rechargesAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadRechargesAddress = createLoader(rechargesAddress)

/** What the address asks for, as the api filters. Without days of their own, the month of the top bar holds. */
export function rechargesFilter(address: inferParserType<typeof rechargesAddress>, now: MonthsNow): RechargeFilter {
  return {
    ...daysShown(address, now),
    ...placeFilter(address.place),
    ...(address.status && { isVoided: address.status === 'voided' }),
    ...(address.q && { search: address.q }),
  }
}
