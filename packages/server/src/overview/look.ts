import { Prisma } from '@hubcap/database/prisma'
import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { type WorkingCalendar, workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { type MonthPeriods, monthPeriods } from '@hubcap/rules/quotas/month-periods'
import type { QuotaLevel } from '@hubcap/rules/quotas/quota-level'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import type { Scope } from '@hubcap/rules/tenancy/role'
import { calendarOf } from '../operation/calendar-of.ts'
import { monthOf } from '../operation/dates.ts'
import type { ChainTime } from '../operation/request.ts'

/** What an overview looks at: a month so far, the same days of the month before, and one place or all of one's own. */
export type Look = {
  readonly scope: Scope
  readonly franchiseeId: string | null
  readonly storeId: string | null
  /** YYYY-MM-01, and its last day. */
  readonly month: string
  readonly end: string
  readonly today: string
  readonly periods: MonthPeriods
  readonly calendar: WorkingCalendar
}

export type LookedAt = Pick<Look, 'scope' | 'franchiseeId' | 'storeId'>

/** day: any day of the natural month that names it. */
export function lookOf(at: LookedAt, day: string, now: Date, chain: ChainTime): Look {
  const today = soldOn(now, chain.timeZone)
  const [month, months] = [monthOf(day), calendarOf(chain)]
  const periods = monthPeriods(month, today, months)
  const { from, to: end } = months.spanOf(month)
  return { ...at, month, end, today, periods, calendar: workingCalendar(from, end, tablesOf(chain.timeZone)) }
}

/** Whose quota measures the whole of it: the chosen place's, or all that are the viewer's own. */
export function levelLookedAt({ scope, franchiseeId, storeId }: LookedAt): QuotaLevel {
  if (scope === 'person') return 'staff'
  if (scope === 'store' || storeId) return 'store'
  return scope === 'franchisee' || franchiseeId ? 'franchisee' : 'chain'
}

const below: Record<QuotaLevel, PlaceKind | null> = {
  chain: 'franchisee',
  franchisee: 'store',
  store: 'staff',
  staff: null,
}

/** One level below what is looked at; for a rep there is none. */
export const kindBelow = (at: LookedAt): PlaceKind | null => below[levelLookedAt(at)]

/** The chosen place as a condition on a row that has one. */
export function atPlace(alias: string, { franchiseeId, storeId }: LookedAt): Prisma.Sql {
  const column = (name: string) => Prisma.raw(`${alias}.${name}`)
  const franchisee = franchiseeId ? Prisma.sql`AND ${column('franchisee_id')} = ${franchiseeId}::uuid` : Prisma.empty
  const store = storeId ? Prisma.sql`AND ${column('store_id')} = ${storeId}::uuid` : Prisma.empty
  return Prisma.sql`${franchisee} ${store}`
}

/** A day between two, both included. */
export const within = (column: string, from: string, to: string): Prisma.Sql =>
  Prisma.sql`${Prisma.raw(column)} BETWEEN ${from}::date AND ${to}::date`
