import type { Reading, Writing } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import { dayPairs } from '@hubcap/rules/quotas/month-periods'
import { noFigures } from '@hubcap/rules/reports/report-figures'
import { atPlace } from '../quotas/figure-rows.ts'
import type { ReportLook } from './report-look.ts'
import type { ReportRow } from './report-row.ts'
import { figureColumns, inDays, numbered, type SummedFigures } from './summed-figures.ts'

type DayRow = SummedFigures & { day: string; before: bigint }

/** The day compared with for each day of the report; null where the month before had no such day. */
const pairsOf = ({ period, days }: ReportLook) =>
  period === 'monthly' ? dayPairs(days) : [{ day: days.from, previousDay: days.previousFrom }]

/** Every day of the report, those on which nothing came in too, each beside its twin. Their sums are the report's totals. */
export async function loadReportDays(db: Reading | Writing, look: ReportLook): Promise<ReportRow[]> {
  const rows = await db.$queryRaw<DayRow[]>`
    SELECT to_char(r.day, 'YYYY-MM-DD') AS day, sum(r.sales_amount)::bigint AS before, ${figureColumns(look, true)}
    FROM daily_total r
    WHERE ${policyCondition('daily_total', 'r')} AND ${inDays(look)} ${atPlace('r', look)}
    GROUP BY r.day`
  const byDay = new Map(rows.map((row) => [row.day, row]))
  return pairsOf(look).map(({ day, previousDay }) => {
    const found = byDay.get(day)
    const before = previousDay === null ? undefined : byDay.get(previousDay)?.before
    const figures = { ...(found ? numbered(found) : noFigures), previousAmount: Number(before ?? 0) }
    return { ...figures, key: day, day, id: null, name: null, under: null }
  })
}
