import type { Writing } from '@hubcap/database/door/database'
import { monthEnd } from '@hubcap/rules/input/day'
import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { type WorkingCalendar, workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import type { Metric } from '@hubcap/rules/quotas/metric'
import { splitQuota } from '@hubcap/rules/quotas/split-quota'
import { maxTarget } from '@hubcap/rules/quotas/target-issue'
import type { Happenings } from '../operation/announce.ts'
import { asDate, asDateOr, asDay, monthOf } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import { type CurrentQuota, currentQuotas, type QuotaKey } from './current-quotas.ts'
import { type QuotaChange, writeQuotas } from './write-quotas.ts'

type Move = Happenings['staff.moved']

/** The day from which a later posting holds, where the move was entered behind one; what comes then is settled by that. */
async function nextPostingOn(db: Writing, { staffId, fromOn }: Move): Promise<string | null> {
  const next = await db.staffPosting.findFirst({
    where: { staffId, fromOn: { gt: asDate(fromOn) } },
    orderBy: { fromOn: 'asc' },
    select: { fromOn: true },
  })
  return next && asDay(next.fromOn)
}

/** Quotas at the store that is left, from the month of the move to that of the next one. */
async function quotasToMove(db: Writing, move: Move): Promise<CurrentQuota[]> {
  const { franchiseeId, staffId, fromStoreId: storeId, fromOn } = move
  const until = await nextPostingOn(db, move)
  const found = await db.quota.findMany({
    where: { staffId, storeId, month: { gte: asDate(monthOf(fromOn)), lt: asDateOr(until ?? undefined) } },
  })
  return found.map(({ id, month, metric, target }) => ({
    ...{ id, franchiseeId, storeId, staffId },
    ...{ month: asDay(month), metric: metric as Metric, target: Number(target) },
  }))
}

type Surroundings = {
  readonly calendar: WorkingCalendar
  /** What is set now for that, wherever it is. */
  readonly currentOf: (key: QuotaKey) => CurrentQuota | null
}

function partsOf(quota: CurrentQuota, { toStoreId, fromOn }: Move, { calendar, currentOf }: Surroundings) {
  const { id: _, target, ...key } = quota
  const { stays, moves } = splitQuota({ target, month: key.month, fromOn, calendar })
  const left: QuotaChange = { ...key, before: quota, target: stays || null }
  if (toStoreId === null || moves === 0) return [left]
  const before = currentOf({ ...key, storeId: toStoreId })
  const sum = Math.min((before?.target ?? 0) + moves, maxTarget[key.metric])
  return [left, { ...key, storeId: toStoreId, before, target: sum }]
}

/**
 * Quotas go with a rep who moves to another store: those of the month of the move are parted by its working days, those of
 * later months go over whole and are added to what is there. With a rep who moves to the office they end.
 */
export async function moveQuotas(db: Writing, request: Request, move: Move): Promise<void> {
  if (move.fromStoreId === null) return
  const quotas = await quotasToMove(db, move)
  if (quotas.length === 0) return
  const month = monthOf(move.fromOn)
  const calendar = workingCalendar(month, monthEnd(month), tablesOf(request.chain.timeZone))
  const around = { calendar, currentOf: await currentQuotas(db, quotas) }
  await writeQuotas(
    db,
    request,
    quotas.flatMap((quota) => partsOf(quota, move, around)),
  )
}
