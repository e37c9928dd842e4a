import type { Reading } from '@hubcap/database/door/database'
import { isFixed } from '@hubcap/rules/performance/period/score-period'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import { salesMonthOf } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { jobOfEveryChain } from '../jobs/job-of-every-chain.ts'
import { calendarOf } from '../operation/calendar-of.ts'
import { asDay } from '../operation/dates.ts'
import { loadChainTime } from '../tenancy/sales-months/load-chain-time.ts'
import { creditsMoved } from './credits-moved.ts'
import { periodStatusOf } from './period/period-status.ts'
import { scoreMonth } from './score-month.ts'

/** A till sells more often than a chain could be scored: what it brings is in the scores within this time. */
const everySeconds = 600
/** Only so many of the latest months that have scores: what moves an older one is scored with its next change. */
const latest = 3

async function movedMonths(db: Reading, tenantId: string): Promise<string[]> {
  const groups = await db.performanceScore.groupBy({
    by: ['month'],
    _max: { asOf: true },
    orderBy: { month: 'desc' },
    take: latest,
  })
  const calendar = calendarOf(await loadChainTime(db))
  const moved: string[] = []
  for (const { month, _max } of groups) {
    const day = asDay(month)
    if (isFixed(await periodStatusOf(db, day))) continue
    if (await creditsMoved(db, salesMonthOf(calendar, day), _max.asOf ?? new Date(0), systemActor(tenantId)))
      moved.push(day)
  }
  return moved
}

/** Months are scored anew whose figures moved by other records than the sales of cards, which ask for it themselves. */
export const scoreMovedJob = jobOfEveryChain({
  name: 'score_moved',
  firstAfterSeconds: 60,
  async visit(context, tenantId) {
    for (const month of await context.database.asSystem(tenantId).read((db) => movedMonths(db, tenantId))) {
      const rows = await scoreMonth(context, tenantId, month)
      context.log.info({ tenantId, month, rows }, 'month scored by what came to be known')
    }
    return everySeconds
  },
})
