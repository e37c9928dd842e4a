import type { Reading, Writing } from '@hubcap/database/door/database'
import { ownMetrics } from '@hubcap/rules/credits/metric-definition'
import type { SalesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { loadMetrics } from '../credits/load-metrics.ts'
import { chainTimeOf } from '../graphql/chain-time-of.ts'
import { actorOf, type Context } from '../graphql/context.ts'
import { calendarOf } from '../operation/calendar-of.ts'
import { notFound } from '../operation/refused.ts'
import type { At } from './figure-rows.ts'
import { type FigureSum, type FiguresAsked, figureSums } from './figure-sums.ts'

type Reached = FigureSum & { readonly month: string }

/** First days of months, both included. */
export type Months = { readonly first: string; readonly last: string }

type Whose = Pick<FiguresAsked, 'at' | 'actor'>

/**
 * What was reached month by month by a metric of the chain's. For the system alone, which leaves what isn't the actor's.
 * @throws Refused access.not_found where the chain has no such metric
 */
export async function reachedOf(
  db: Reading | Writing,
  metricId: string,
  { first, last }: Months,
  calendar: SalesCalendar,
  whose: Whose = {},
): Promise<Reached[]> {
  const own = ownMetrics.find(({ id }) => id === metricId)
  const metric = own ?? (await loadMetrics(db)).find(({ id }) => id === metricId)
  if (!metric) throw notFound()
  const period = { from: calendar.spanOf(first).from, to: calendar.spanOf(last).to }
  const sums = await figureSums(db, { metrics: [metric], period, perMonth: calendar, ...whose })
  return sums.map((sum) => ({ ...sum, month: String(sum.month) }))
}

/** Of what is the caller's. As the system: who shares a sale of somebody else's has a part of it and doesn't see it. */
export function loadReached(context: Context, metricId: string, months: Months, at: At = {}): Promise<Reached[]> {
  const actor = actorOf(context)
  const calendar = calendarOf(chainTimeOf(context))
  return context.database
    .asSystem(actor.tenantId)
    .read((db) => reachedOf(db, metricId, months, calendar, { at, actor }))
}
