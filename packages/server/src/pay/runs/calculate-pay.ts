import type { Reading, Writing } from '@hubcap/database/door/database'
import type { MetricDefinition } from '@hubcap/rules/credits/metric-definition'
import type { CommissionCredit } from '@hubcap/rules/pay/commission'
import { lawfulDeductionShare } from '@hubcap/rules/pay/deduction'
import { sideOf } from '@hubcap/rules/pay/paid-twice'
import { type Pay, type PayInput, payOf } from '@hubcap/rules/pay/pay-of'
import { planFor } from '@hubcap/rules/pay/plan-for'
import { wageStretches } from '@hubcap/rules/pay/wage-stretches'
import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { loadMetrics } from '../../credits/load-metrics.ts'
import { loadIncentives, type PaidIncentive } from './load-incentives.ts'
import { loadNewCredits, type NewCredit, type PaySpan } from './load-new-credits.ts'
import { loadPaidBefore, loadPaidMetrics } from './load-paid-before.ts'
import { cardsOfSales, loadUsedCards } from './load-paid-cards.ts'
import { loadCarried, loadPeople, type PaidStaff } from './load-people.ts'
import { loadPlans, type PlanVersion } from './load-plans.ts'
import { loadTargets } from './load-targets.ts'

export type PaidPerson = {
  readonly staffId: string
  readonly storeId: string | null
  readonly version: PlanVersion | null
  readonly input: PayInput
  readonly pay: Pay
  readonly credits: readonly NewCredit[]
  readonly incentives: readonly PaidIncentive[]
}

type Terms = { readonly minimumWage: number; readonly timeZone: string }

/** What earlier runs left: nothing where a month is worked out by itself. */
async function loadPast(db: Reading | Writing, { franchiseeId, isAfresh }: PaySpan, credits: readonly NewCredit[]) {
  const used = await loadUsedCards(db, usesOf(credits))
  if (isAfresh) return { carried: new Map(), paidBefore: new Map(), cardOf: used.cardOf, paid: new Set<string>() }
  const recordIds = [...new Set(credits.map(({ recordId }) => recordId))]
  const paidBefore = await loadPaidBefore(db, franchiseeId, recordIds)
  return { carried: await loadCarried(db, franchiseeId), paidBefore, ...used }
}

/** Where somebody was posted last in the month, or last of all before it. */
const storeOf = ({ postings }: PaidStaff, to: string) =>
  postings.toSorted((one, other) => (one.fromOn < other.fromOn ? 1 : -1)).find(({ fromOn }) => fromOn <= to)?.storeId ??
  null

const usesOf = (credits: readonly NewCredit[]) =>
  credits.flatMap(({ record, recordId }) => (record === 'card_use' ? [recordId] : []))

const paysUse = (version: PlanVersion | null, metrics: ReadonlyMap<string, MetricDefinition>) =>
  (version?.terms.rules ?? []).some(({ metricId }) => {
    const metric = metrics.get(metricId)
    return metric !== undefined && sideOf(metric.measure) === 'use'
  })

function byStaff<Row extends { readonly staffId: string }>(rows: readonly Row[]): (staffId: string) => Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.staffId, [...(groups.get(row.staffId) ?? []), row])
  return (staffId) => groups.get(staffId) ?? []
}

/**
 * What everybody of a franchisee is to be paid for a month, as known at a moment. Those who are paid for sales come first: what
 * they are paid for isn't paid for again as it is used.
 * db: the system's, since whoever runs it may not see all that it goes by
 * replaced: other plans in the place of those that hold, as for a simulation
 */
export async function calculatePay(
  db: Reading | Writing,
  span: PaySpan,
  { minimumWage, timeZone }: Terms,
  replaced: (versions: readonly PlanVersion[]) => readonly PlanVersion[] = (versions) => versions,
): Promise<PaidPerson[]> {
  const { franchiseeId, from, to } = span
  const { versions: held, given } = await loadPlans(db, franchiseeId, from)
  const versions = replaced(held)
  const metrics = await loadMetrics(db)
  const byId = new Map(metrics.map((metric) => [metric.id, metric]))
  const named = new Set([
    ...versions.flatMap(({ terms }) => terms.rules.map(({ metricId }) => metricId)),
    ...(await loadPaidMetrics(db, franchiseeId)),
  ])
  const counted = metrics.filter(({ id }) => named.has(id))
  const credits = await loadNewCredits(db, counted, span)
  const incentives = await loadIncentives(db, franchiseeId, to)
  const people = await loadPeople(db, span, [...new Set([...credits, ...incentives].map(({ staffId }) => staffId))])
  const ids = people.map(({ staffId }) => staffId)
  const targets = await loadTargets(db, ids, from, metrics, timeZone)
  const { carried, paidBefore, cardOf, paid } = await loadPast(db, span, credits)
  const calendar = workingCalendar(from, to, tablesOf(timeZone))
  const [creditsOf, incentivesOf] = [byStaff(credits), byStaff(incentives)]

  const payOne = (staff: PaidStaff, version: PlanVersion | null, paidCards: ReadonlySet<string>): PaidPerson => {
    const { staffId } = staff
    const isPaidAtSale = ({ recordId }: NewCredit) => paidCards.has(cardOf.get(recordId) ?? '')
    const before = carried.get(staffId) ?? { clawback: 0, drawOwed: 0, penalties: 0 }
    const { stretches, workingDays } = wageStretches(staff, { from, to }, calendar)
    const own = incentivesOf(staffId)
    const amounts = (kind: string) => own.flatMap((one) => (one.kind === kind ? [Number(one.amount)] : []))
    // A draw is for those who are there: who left before the month isn't guaranteed anything.
    const isThere = (staff.leftOn === null || staff.leftOn >= from) && (staff.hiredOn === null || staff.hiredOn <= to)
    const terms = version?.terms ?? { rules: [], cap: null, draw: null }
    const input: PayInput = {
      commission: {
        terms: isThere ? terms : { ...terms, draw: null },
        ...{ metrics: counted, targets: targets.get(staffId) ?? {}, paidBefore: paidBefore.get(staffId) ?? [] },
        credits: creditsOf(staffId).map(
          (credit): CommissionCredit => ({
            ...{ metricId: credit.metricId, record: credit.record, recordId: credit.recordId, group: credit.group },
            ...{ storeId: credit.storeId, day: credit.day, value: Number(credit.value) },
            isPaidAtSale: isPaidAtSale(credit),
          }),
        ),
        ...{ clawbackBefore: before.clawback, drawOwedBefore: before.drawOwed },
      },
      ...{ wages: stretches, workingDays, rewards: amounts('reward'), penalties: amounts('penalty') },
      ...{ penaltiesBefore: before.penalties, limits: { share: lawfulDeductionShare, minimumWage } },
    }
    const found = { staffId, storeId: storeOf(staff, to), version, input, pay: payOf(input) }
    return { ...found, credits: creditsOf(staffId), incentives: own }
  }

  const versionOf = (staff: PaidStaff) =>
    planFor({ ...staff, franchiseeId, storeId: storeOf(staff, to) }, from, versions, given) ?? null
  const planned = people.map((staff) => ({ staff, version: versionOf(staff) }))
  const first = planned
    .filter(({ version }) => !paysUse(version, byId))
    .map(({ staff, version }) => payOne(staff, version, new Set()))
  const soldNow = first.flatMap(({ pay }) =>
    (pay.commission?.lines ?? []).flatMap((line) => (line.kind === 'earned' && line.amount > 0 ? [line.recordId] : [])),
  )
  const paidCards = new Set([...paid, ...(await cardsOfSales(db, soldNow))])
  const second = planned
    .filter(({ version }) => paysUse(version, byId))
    .map(({ staff, version }) => payOne(staff, version, paidCards))
  return [...first, ...second]
}
