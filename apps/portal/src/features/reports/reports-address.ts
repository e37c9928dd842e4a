import type { ReportInput } from '@generated/graphql.ts'
import { addDays } from '@hubcap/rules/input/day'
import { groupingsOf, type ReportGrouping, reportGroupings } from '@hubcap/rules/reports/report-grouping'
import { type ReportPeriod, reportPeriods } from '@hubcap/rules/reports/report-period'
import type { Scope } from '@hubcap/rules/tenancy/role'
import { createLoader, createSerializer, type inferParserType, parseAsStringLiteral } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { addMonths, naturalDaysOf, naturalMonthOf } from '@/lib/address/month.ts'
import type { ChosenPlace } from '@/lib/address/place.ts'

const { sort, after, before, last, at } = listAddress

/** on: the day of a daily report; the month is the top bar's. */
export const reportsAddress = {
  ...frameAddress,
  period: parseAsStringLiteral(reportPeriods),
  on: parseAsIsoDay,
  by: parseAsStringLiteral(reportGroupings),
  ...{ sort, after, before, last, at },
}

/** Lines of a page: most reports are one, and go on paper whole. */
export const reportPageSize = 200
export const loadReportsAddress = createLoader(reportsAddress)
export type ReportsAddress = inferParserType<typeof reportsAddress>

const serialize = createSerializer(reportsAddress)

/** What is compared where nothing is chosen: one level below what one looks at. */
function usualGrouping(scope: Scope, place: ChosenPlace | null): ReportGrouping {
  if (scope === 'person') return 'card_product'
  if (scope === 'store' || place?.kind === 'store') return 'staff'
  return scope === 'chain' && !place ? 'franchisee' : 'store'
}

/** What the address shows: the report that is asked for, and how to get to its neighbours. */
export type Shown = {
  readonly period: ReportPeriod
  /** The day, or the first day of the month. */
  readonly on: string
  readonly grouping: ReportGrouping
}

const dayIn = ({ on, month }: ReportsAddress, today: string): string => {
  const shown = month ?? naturalMonthOf(on ?? today)
  if (on && naturalMonthOf(on) === shown) return on
  return shown === naturalMonthOf(today) ? today : naturalDaysOf(shown).to
}

/** The address read for one viewer: a month without a day of its own ends with its last one, this month with today. */
export function shownIn(address: ReportsAddress, scope: Scope, today: string): Shown {
  const period = address.period ?? 'daily'
  const day = dayIn(address, today)
  const groupings = groupingsOf(period)
  const usual = usualGrouping(scope, address.place)
  return {
    period,
    on: period === 'daily' ? day : naturalDaysOf(naturalMonthOf(day)).from,
    grouping: address.by && groupings.includes(address.by) ? address.by : usual,
  }
}

/** As the api asks for it. */
export const reportInput = (shown: Shown, place: ChosenPlace | null): ReportInput => ({
  period: shown.period,
  on: shown.on,
  grouping: shown.grouping,
  ...(place?.kind === 'franchisee' && { franchiseeId: place.id }),
  ...(place?.kind === 'store' && { storeId: place.id }),
})

/** Addresses of other reports, with the same place. today: those after it don't exist yet. */
export function reportAddresses(address: ReportsAddress, shown: Shown, today: string) {
  const { period, on } = shown
  const first = { ...address, after: null, before: null, last: null, at: null }
  const at = (next: string, of: ReportPeriod = period) =>
    serialize('/reports', {
      ...first,
      period: of === 'daily' ? null : of,
      on: of === 'daily' && next !== today ? next : null,
      month: naturalMonthOf(next) === naturalMonthOf(today) ? null : naturalMonthOf(next),
    })
  const step = (by: number) => (period === 'daily' ? addDays(on, by) : `${addMonths(naturalMonthOf(on), by)}-01`)
  const next = step(1)
  return {
    previous: at(step(-1)),
    next: next > today ? null : at(next),
    now: at(today),
    isNow: period === 'daily' ? on === today : naturalMonthOf(on) === naturalMonthOf(today),
    /** The same time as the other kind of report. */
    as: (of: ReportPeriod) =>
      at(of === 'daily' ? dayIn({ ...address, on: null, month: naturalMonthOf(on) }, today) : on, of),
    by: (grouping: ReportGrouping) => serialize('/reports', { ...first, by: grouping, sort: null }),
  }
}
