import type { Writing } from '@hubcap/database/door/database'
import { decidePeriodStep } from '@hubcap/rules/performance/period/decide-period'
import type { MoveScorePeriodInput } from '@hubcap/rules/performance/period/move-score-period.input'
import type { ScorePeriodStatus } from '@hubcap/rules/performance/period/score-period'
import { salesMonthOf } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { uuidv7 } from 'uuidv7'
import { calendarOf } from '../../operation/calendar-of.ts'
import { claimKey } from '../../operation/claim-key.ts'
import { asDate, todayOf } from '../../operation/dates.ts'
import { decided } from '../../operation/decided.ts'
import { recordChange } from '../../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { loadChainTime } from '../../tenancy/sales-months/load-chain-time.ts'
import { creditsMoved } from '../credits-moved.ts'
import { isStale } from '../is-stale.ts'
import { peopleUnmarked } from '../marks/people-unmarked.ts'
import { lockScoreMonth } from './lock-score-month.ts'
import { newestStep } from './period-status.ts'

async function loadFacts(db: Writing, request: Request, month: string) {
  const where = { month: asDate(month) }
  // As they are once the month is held, rather than when the request came: who changes months holds it too.
  const days = salesMonthOf(calendarOf(await loadChainTime(db)), month)
  const scores = await db.performanceScore.aggregate({ where, _count: { _all: true }, _max: { asOf: true } })
  return {
    ...{ until: days.to, today: todayOf(request), scored: scores._count._all },
    unanswered: await db.scoreObjection.count({ where: { outcome: null, score: where } }),
    unmarked: await peopleUnmarked(db, month, 'manager'),
    isStale: await isStale(db, days, scores._max.asOf, (since) => creditsMoved(db, days, since, request.actor)),
  }
}

/** Moves a month’s scores on, or back from review. Once closed they stay as they are. */
export async function moveScorePeriod(request: Request, input: MoveScorePeriodInput): Promise<string> {
  authorize(request, 'score_period.move')
  const { tenantId, userAccountId } = request.actor
  const { month, to } = input
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const claim = { operation: 'moveScorePeriod', key: input.idempotencyKey, input, resultId: id }
    const before = await claimKey(db, request, claim)
    if (before) return before
    await lockScoreMonth(db, tenantId, month)
    const newest = await newestStep(db, month)
    const status = (newest?.status ?? 'draft') as ScorePeriodStatus
    decided(decidePeriodStep({ status, ...(await loadFacts(db, request, month)) }, to))
    const step = { month: asDate(month), no: (newest?.no ?? 0) + 1, status: to, at: request.now }
    await db.scorePeriodStep.createMany({ data: [{ tenantId, id, ...step, byId: userAccountId }] })
    const change = { action: 'score_period.move', entity: 'score_period_step', entityId: id } as const
    const moved = { before: { month: step.month, status }, after: { month: step.month, status: to } }
    await recordChange(db, request, { ...change, franchiseeId: null, ...moved })
    return id
  })
}
