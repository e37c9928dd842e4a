import type { CreditListQueryVariables } from '@generated/graphql.ts'
import { createLoader, createParser, type inferParserType, parseAsString } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { daysShown, type MonthsNow } from '@/lib/address/month.ts'

/** A moment as the address has it, ISO 8601; anything else counts as not given. */
const parseAsMoment = createParser<string>({
  parse: (text) => (/^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null),
  serialize: (moment) => moment,
})

const filters = {
  metric: parseAsString,
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  staff: parseAsString,
  known: parseAsMoment,
}
/** What “clear filters” takes off: which metric is looked at isn't one. */
export const creditsFilterNames = ['from', 'to', 'staff']

const creditsAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadCreditsAddress = createLoader(creditsAddress)
type Address = inferParserType<typeof creditsAddress>

export type CreditsFilter = Omit<CreditListQueryVariables, 'orderBy' | 'first' | 'offset'>

/** What the address asks for, as the api takes it. Without days of their own, the month of the top bar holds. */
export function creditsFilter(address: Address, metricId: string, now: MonthsNow): CreditsFilter {
  const { place, staff, known } = address
  const shown = daysShown(address, now)
  const from = shown.from ?? shown.to ?? now.today
  return {
    ...{ metricId, from, to: shown.to ?? from },
    ...(place?.kind === 'franchisee' && { franchiseeId: place.id }),
    ...(place?.kind === 'store' && { storeId: place.id }),
    ...(staff && { staffId: staff }),
    ...(known && { knownUntil: known }),
  }
}
