import type { Writing } from '@hubcap/database/door/database'
import { figureOf } from '@hubcap/rules/credits/figure'
import { unitOf } from '@hubcap/rules/credits/measure'
import {
  type ClosedMonth,
  type ClosedScore,
  type LateCredit,
  type LateDifference,
  lateDifferences,
  lateSpans,
} from '@hubcap/rules/performance/late'
import type { SalesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { creditSums } from '../credits/credit-sums.ts'
import { asDate, asDay } from '../operation/dates.ts'
import { partsOf } from './score-parts.ts'
import { scoredMetrics } from './scored-metrics.ts'

/** What is closed before a month, each up to the moment that its scores count to. */
async function closedBefore(db: Writing, month: string): Promise<ClosedMonth[]> {
  const before = { lt: asDate(month) }
  const steps = await db.scorePeriodStep.findMany({ where: { month: before, status: 'closed' }, distinct: ['month'] })
  const groups = await db.performanceScore.groupBy({
    by: ['month'],
    where: { month: { in: steps.map((step) => step.month) } },
    _max: { asOf: true },
  })
  return groups.flatMap(({ month: closed, _max: { asOf } }) => (asOf ? [{ month: asDay(closed), asOf }] : []))
}

/** What came to be known of some months after a moment and by another. Ratios are of two sums and have none. */
async function creditsSince(
  db: Writing,
  months: readonly string[],
  calendar: SalesCalendar,
  after: Date,
  until: Date,
): Promise<LateCredit[]> {
  const sorted = months.toSorted()
  const [first, last] = [sorted[0] ?? '', sorted.at(-1) ?? '']
  const metrics = (await scoredMetrics(db, last)).filter(({ measure }) => unitOf(measure) !== 'ratio')
  const units = new Map(metrics.map(({ id, measure }) => [id, unitOf(measure)]))
  const days = { from: calendar.spanOf(first).from, to: calendar.spanOf(last).to }
  const span = { ...days, knownAfter: after, knownUntil: until }
  const sums = await creditSums(db, metrics, span, { perMonth: calendar })
  return sums.flatMap(({ month, value, ...one }) =>
    month !== null && months.includes(month)
      ? [{ ...one, month, value: figureOf(units.get(one.metricId) ?? 'money', value) }]
      : [],
  )
}

async function closedScores(db: Writing, months: readonly string[]): Promise<ClosedScore[]> {
  const rows = await db.performanceScore.findMany({
    where: { month: { in: months.map(asDate) } },
    select: { month: true, level: true, franchiseeId: true, storeId: true, staffId: true, parts: true },
  })
  return rows.map(({ month, level, parts, ...place }) => ({
    ...{ ...place, month: asDay(month), level: level as ClosedScore['level'], parts: partsOf({ parts }) },
  }))
}

/** What a month states of closed ones, by place: what came in after the month before it was closed. As the system. */
export async function loadLate(
  db: Writing,
  month: string,
  calendar: SalesCalendar,
  asOf: Date,
): Promise<ReadonlyMap<string, readonly LateDifference[]>> {
  const spans = lateSpans(await closedBefore(db, month), month)
  const credits: LateCredit[] = []
  for (const [after, own] of Map.groupBy(spans, (span) => span.after.getTime())) {
    const months = own.map((span) => span.month)
    credits.push(...(await creditsSince(db, months, calendar, new Date(after), asOf)))
  }
  const months = [...new Set(credits.map((credit) => credit.month))]
  return months.length === 0 ? new Map() : lateDifferences(await closedScores(db, months), credits)
}
