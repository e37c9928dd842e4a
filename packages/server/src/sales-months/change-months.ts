import type { Writing } from '@hubcap/database/door/database'
import { addMonths } from '@hubcap/rules/input/add-months'
import { decideSalesMonths, movedMonths } from '@hubcap/rules/tenancy/sales-months/decide-sales-months'
import type { SalesMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { announce } from '../operation/announce.ts'
import { asDay } from '../operation/dates.ts'
import { decided } from '../operation/decided.ts'
import type { Request } from '../operation/request.ts'
import { holdPay } from '../pay/runs/hold-pay.ts'
import { lockScoreMonth } from '../performance/period/lock-score-month.ts'
import { enqueueScores } from '../performance/score-month.job.ts'
import { rebaseQuotas } from '../quotas/rebase-quotas.ts'
import { lockChain } from '../tenancy/lock-chain.ts'
import { loadChainTime } from '../tenancy/sales-months/load-chain-time.ts'
import { fixedMonths } from './fixed-months.ts'

const monthsOf = (rows: readonly { readonly month: Date }[]) => rows.map(({ month }) => asDay(month))

/**
 * Months with scores and with quotas. Scoring, closing and paying of them wait until the months are changed, so that none is closed or
 * paid by days that it no longer has.
 */
async function holdMonths(db: Writing, { actor }: Request): Promise<{ scored: string[]; all: string[] }> {
  await lockChain(db, actor.tenantId)
  const scores = await db.performanceScore.groupBy({ by: ['month'], orderBy: { month: 'asc' } })
  const scored = monthsOf(scores)
  for (const month of scored) await lockScoreMonth(db, actor.tenantId, month)
  const paying = await db.payRun.findMany({ distinct: ['franchiseeId'], orderBy: { franchiseeId: 'asc' } })
  for (const { franchiseeId } of paying) await holdPay(db, actor.tenantId, franchiseeId)
  const quotas = await db.quota.groupBy({ by: ['month'], orderBy: { month: 'asc' } })
  return { scored, all: [...scored, ...monthsOf(quotas)] }
}

/** A month that had no scores may get the days of one that had. */
const withNeighbours = (month: string) => [-1, 0, 1].map((by) => addMonths(month, by))

type Said = (before: SalesMonths) => SalesMonths

/**
 * Gives months other days in the transaction of whoever says so: those that are closed or paid keep theirs, quotas of the others are
 * meant for their new days, and their scores are made anew. write: notes what is said
 * @throws Refused where months can't be so
 */
export async function changeMonths(
  db: Writing,
  request: Request,
  { month, say, write }: { month: string; say: Said; write: () => Promise<void> },
): Promise<void> {
  const { scored, all } = await holdMonths(db, request)
  const { salesMonths: before } = await loadChainTime(db)
  const after = say(before)
  decided(decideSalesMonths({ before, after, month, fixed: await fixedMonths(db) }))
  await write()
  await rebaseQuotas(db, request, { months: movedMonths(before, after, all), before, after })
  await enqueueScores(db, request, movedMonths(before, after, scored.flatMap(withNeighbours)))
  await announce(db, request, 'sales_months.changed', { month })
}
