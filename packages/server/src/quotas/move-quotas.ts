import type { Writing } from '@hubcap/database/door/database'
import { addDays } from '@hubcap/rules/input/day'
import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { type WorkingCalendar, workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { type Employment, presenceOf } from '@hubcap/rules/quotas/presence'
import type { QuotaUnit } from '@hubcap/rules/quotas/quota-metric'
import { quotaRuleIn } from '@hubcap/rules/quotas/quota-rule'
import { type QuotaSplit, splitQuota } from '@hubcap/rules/quotas/split-quota'
import { maxTarget } from '@hubcap/rules/quotas/target-issue'
import type { SalesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import type { Happenings } from '../operation/announce.ts'
import { calendarOf } from '../operation/calendar-of.ts'
import { asDate, asDay } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import { type CurrentQuota, currentQuotas, type QuotaKey } from './current-quotas.ts'
import { loadEmployments } from './load-employments.ts'
import { loadQuotaRules } from './load-quota-rules.ts'
import { loadQuotaMetrics } from './quota-metrics.ts'
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
async function quotasToMove(
  db: Writing,
  move: Move,
  until: string | null,
  { monthOf }: SalesCalendar,
): Promise<CurrentQuota[]> {
  const { franchiseeId, staffId, fromStoreId: storeId, fromOn } = move
  const found = await db.quota.findMany({
    where: {
      ...{ staffId, storeId },
      month: { gte: asDate(monthOf(fromOn)), lte: until ? asDate(monthOf(addDays(until, -1))) : undefined },
    },
  })
  return found.map(({ id, month, metric, target, basisDays }) => ({
    ...{ id, franchiseeId, storeId, staffId },
    ...{ month: asDay(month), metric, target: Number(target), basisDays },
  }))
}

type Surroundings = {
  readonly months: SalesCalendar
  readonly calendar: WorkingCalendar
  /** What is set now for that, wherever it is. */
  readonly currentOf: (key: QuotaKey) => CurrentQuota | null
  /** Hundredths of working days at both stores in the month of the move. */
  readonly presence: QuotaSplit | undefined
  readonly unitOf: (metric: string) => QuotaUnit
}

/** Leave is left out: a day on which somebody is away belongs to where they are posted. */
async function presenceAround(
  db: Writing,
  move: Move,
  until: string | null,
  { calendar, months }: Pick<Surroundings, 'calendar' | 'months'>,
) {
  const { staffId, fromStoreId, toStoreId, fromOn } = move
  const employment = (await loadEmployments(db, [staffId])).get(staffId)
  if (!employment) return undefined
  const month = months.monthOf(fromOn)
  const { from, to: end } = months.spanOf(month)
  const { ramp } = quotaRuleIn(await loadQuotaRules(db), month)
  const last = until && until <= end ? addDays(until, -1) : end
  const others = [
    { fromOn: from, toOn: addDays(fromOn, -1) },
    { fromOn: addDays(last, 1), toOn: end },
  ]
  const there = (storeId: string | null, leaves: Employment['leaves']) =>
    presenceOf({ ...employment, leaves }, { from, to: end }, ramp, calendar).get(storeId) ?? 0
  return { stays: there(fromStoreId, []), moves: there(toStoreId, others) }
}

/** Null where one of them is never prorated: then neither is the sum. */
const added = (one: number | null, other: number | null | undefined) =>
  one === null || other === null ? null : one + (other ?? 0)

function partsOf(
  quota: CurrentQuota,
  { toStoreId, fromOn }: Move,
  { months, calendar, currentOf, presence, unitOf }: Surroundings,
) {
  const { id: _, target, basisDays, ...key } = quota
  const split = (whole: number) =>
    splitQuota({ target: whole, ...months.spanOf(key.month), fromOn, calendar, ...(presence && { presence }) })
  const { stays, moves } = split(target)
  const basis = basisDays === null ? { stays: null, moves: null } : split(basisDays)
  const left: QuotaChange = { ...key, before: quota, target: stays || null, basisDays: basis.stays }
  if (toStoreId === null || moves === 0) return [left]
  const before = currentOf({ ...key, storeId: toStoreId })
  const sum = Math.min((before?.target ?? 0) + moves, maxTarget[unitOf(key.metric)])
  return [left, { ...key, storeId: toStoreId, before, target: sum, basisDays: added(basis.moves, before?.basisDays) }]
}

/**
 * Quotas go with a rep who moves to another store: those of the month of the move are parted by the working days at each of
 * the two stores, those of later months go over whole and are added to what is there. With a rep who moves to the office they end.
 */
export async function moveQuotas(db: Writing, request: Request, move: Move): Promise<void> {
  if (move.fromStoreId === null) return
  const until = await nextPostingOn(db, move)
  const months = calendarOf(request.chain)
  const quotas = await quotasToMove(db, move, until, months)
  if (quotas.length === 0) return
  const { from, to } = months.spanOf(months.monthOf(move.fromOn))
  const calendar = workingCalendar(from, to, tablesOf(request.chain.timeZone))
  const presence = await presenceAround(db, move, until, { calendar, months })
  const metrics = await loadQuotaMetrics(db)
  const unitOf = (metric: string) => metrics.get(metric)?.unit ?? 'count'
  const around = { months, calendar, presence, unitOf, currentOf: await currentQuotas(db, quotas) }
  await writeQuotas(
    db,
    request,
    quotas.flatMap((quota) => partsOf(quota, move, around)),
  )
}
