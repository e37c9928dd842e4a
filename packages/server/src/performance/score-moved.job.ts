import type { Reading } from '@hubcap/database/door/database'
import { enqueueJobOnce } from '@hubcap/database/lookups/enqueue-job-once'
import { everyChain } from '@hubcap/database/lookups/every-chain'
import { isFixed } from '@hubcap/rules/performance/period/score-period'
import { systemActor } from '@hubcap/rules/tenancy/actor'
import { salesMonthOf } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import type { Job } from '../jobs/job.ts'
import { calendarOf } from '../operation/calendar-of.ts'
import { asDay } from '../operation/dates.ts'
import { loadChainTime } from '../tenancy/sales-months/load-chain-time.ts'
import { creditsMoved } from './credits-moved.ts'
import { periodStatusOf } from './period/period-status.ts'
import { scoreMonth } from './score-month.ts'

const name = 'score_moved'
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
export const scoreMovedJob: Job = {
  name,
  async ask({ database }) {
    for (const { tenantId } of await database.asNobody().read(everyChain))
      await database
        .asSystem(tenantId)
        .write((db) => enqueueJobOnce(db, name, { tenantId }, { key: name, seconds: 60 }))
  },
  async run(context, { tenantId = '' }) {
    const door = context.database.asSystem(tenantId)
    for (const month of await door.read((db) => movedMonths(db, tenantId))) {
      const rows = await scoreMonth(context, tenantId, month)
      context.log.info({ tenantId, month, rows }, 'month scored by what came to be known')
    }
    await door.write((db) => enqueueJobOnce(db, name, { tenantId }, { key: name, seconds: everySeconds }))
  },
}
