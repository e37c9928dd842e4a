import type { Reading, Writing } from '@hubcap/database/door/database'
import { isFixed, scorePeriodStatuses } from '@hubcap/rules/performance/period/score-period'
import { asDay } from '../operation/dates.ts'

/** Months that keep their days: those whose scores are closed, and those of which a run of pay is more than calculated. In order. */
export async function fixedMonths(db: Reading | Writing): Promise<string[]> {
  const closed = await db.scorePeriodStep.findMany({
    where: { status: { in: scorePeriodStatuses.filter(isFixed) } },
    distinct: ['month'],
    select: { month: true },
  })
  const paid = await db.payRun.findMany({
    where: { status: { not: 'calculated' } },
    distinct: ['month'],
    select: { month: true },
  })
  return [...new Set([...closed, ...paid].map(({ month }) => asDay(month)))].sort()
}
