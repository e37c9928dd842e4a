import type { CustomerFileFilter } from '@generated/graphql.ts'
import { createLoader, type inferParserType, parseAsString } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { daysShown, type MonthsNow } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'

const filters = { from: parseAsIsoDay, to: parseAsIsoDay, staff: parseAsString }
export const filesFilterNames = ['q', ...Object.keys(filters)]

export const filesAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadFilesAddress = createLoader(filesAddress)

/** What the address asks for, as the api filters. Without days of their own, the month of the top bar holds. */
export function filesFilter(
  { place, month, from, to, staff, q }: inferParserType<typeof filesAddress>,
  now: MonthsNow,
): CustomerFileFilter {
  return {
    ...daysShown({ month, from, to }, now),
    ...placeFilter(place),
    ...(staff && { staffIds: [staff] }),
    ...(q && { search: q }),
  }
}
