import type { Reading, Writing } from '@hubcap/database/door/database'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import type { PaidBefore } from '@hubcap/rules/pay/commission'
import type { PlanGiven } from '@hubcap/rules/pay/plan-for'
import { loadMetrics } from '../../credits/load-metrics.ts'
import type { ChainTime } from '../../operation/request.ts'
import { loadIncentives, type PaidIncentive } from './load-incentives.ts'
import { loadNewCredits, type NewCredit, type PaySpan } from './load-new-credits.ts'
import { loadPaidBefore, loadPaidMetrics } from './load-paid-before.ts'
import { loadUsedCards, type UsedCards } from './load-paid-cards.ts'
import { type Carried, loadCarried, loadPeople, type PaidStaff } from './load-people.ts'
import { loadPlans, type PlanVersion } from './load-plans.ts'
import { loadTargets } from './load-targets.ts'

/** All that a month's pay goes by, whichever of the plans it is worked out by. */
export type LoadedPay = UsedCards & {
  readonly span: PaySpan
  /** The plans that hold, and to whom they were given. */
  readonly versions: readonly PlanVersion[]
  readonly given: readonly PlanGiven[]
  /** Those that some plan pays by, or paid by once. */
  readonly counted: readonly MetricDefinition[]
  readonly credits: readonly NewCredit[]
  readonly incentives: readonly PaidIncentive[]
  readonly people: readonly PaidStaff[]
  readonly targets: ReadonlyMap<string, Readonly<Record<string, number>>>
  readonly carried: ReadonlyMap<string, Carried>
  readonly paidBefore: ReadonlyMap<string, PaidBefore[]>
}

const usesOf = (credits: readonly NewCredit[]) =>
  credits.flatMap(({ record, recordId }) => (record === 'card_use' || record === 'till_sale_line' ? [recordId] : []))

/** What earlier runs left: nothing where a month is worked out by itself. */
async function loadPast(db: Reading | Writing, { franchiseeId, isAfresh }: PaySpan, credits: readonly NewCredit[]) {
  const used = await loadUsedCards(db, usesOf(credits))
  if (isAfresh) return { carried: new Map(), paidBefore: new Map(), cardsOf: used.cardsOf, paid: new Set<string>() }
  const recordIds = [...new Set(credits.map(({ recordId }) => recordId))]
  const paidBefore = await loadPaidBefore(db, franchiseeId, recordIds)
  return { carried: await loadCarried(db, franchiseeId), paidBefore, ...used }
}

/**
 * db: the system's, since whoever runs it may not see all that it goes by
 * others: plans that don't hold and by which it is to be worked out too, as for a simulation
 */
export async function loadPay(
  db: Reading | Writing,
  span: PaySpan,
  chain: ChainTime,
  others: (held: readonly PlanVersion[]) => readonly PlanVersion[] = () => [],
): Promise<LoadedPay> {
  const { franchiseeId, month, to } = span
  const { versions, given } = await loadPlans(db, franchiseeId, month)
  const metrics = await loadMetrics(db)
  const named = new Set([
    ...[...versions, ...others(versions)].flatMap(({ terms }) => terms.rules.map(({ metricId }) => metricId)),
    ...(await loadPaidMetrics(db, franchiseeId)),
  ])
  const counted = metrics.filter(({ id }) => named.has(id))
  const credits = await loadNewCredits(db, counted, span)
  const incentives = await loadIncentives(db, franchiseeId, to)
  const people = await loadPeople(db, span, [...new Set([...credits, ...incentives].map(({ staffId }) => staffId))])
  const ids = people.map(({ staffId }) => staffId)
  const targets = await loadTargets(db, ids, month, metrics, chain)
  return {
    span,
    versions,
    given,
    counted,
    credits,
    incentives,
    people,
    targets,
    ...(await loadPast(db, span, credits)),
  }
}
