import type { IncentiveFilter } from '@generated/graphql.ts'
import { incentiveKinds, incentiveStatuses } from '@hubcap/rules/pay/incentive'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { daysShown, type MonthsNow } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'

const filters = {
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  staff: parseAsString,
  item: parseAsString,
  kind: parseAsStringLiteral(incentiveKinds),
  status: parseAsArrayOf(parseAsStringLiteral(incentiveStatuses)),
}
export const incentivesFilterNames = ['q', ...Object.keys(filters)]

const incentivesAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadIncentivesAddress = createLoader(incentivesAddress)
export type IncentivesAddress = inferParserType<typeof incentivesAddress>

/** Whether it is asked for what waits for a decision, and for nothing else. */
export const asksForWaiting = (status: readonly string[] | null): boolean =>
  status?.length === 1 && status[0] === 'proposed'

/** What waits, wherever one looks. */
export const waitingFilter = ({ place }: Pick<IncentivesAddress, 'place'>): IncentiveFilter => ({
  ...placeFilter(place),
  statuses: ['proposed'],
})

/**
 * What the address asks for, as the api filters. Without days of their own, the month of the top bar holds; what waits for a
 * decision waits whichever month it is of.
 */
export function incentivesFilter(address: IncentivesAddress, now: MonthsNow): IncentiveFilter {
  const { place, from, to, staff, item, kind, status, q } = address
  const ofAnyMonth = asksForWaiting(status) && !from && !to
  return {
    ...(ofAnyMonth ? {} : daysShown(address, now)),
    ...placeFilter(place),
    ...(staff && { staffIds: [staff] }),
    ...(item && { incentiveItemIds: [item] }),
    ...(kind && { kind }),
    ...(status?.length && { statuses: status }),
    ...(q && { search: q }),
  }
}
