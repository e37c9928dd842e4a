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
import type { ChainTime } from '../../operation/request.ts'
import type { PaidIncentive } from './load-incentives.ts'
import type { NewCredit, PaySpan } from './load-new-credits.ts'
import { cardsOfSales } from './load-paid-cards.ts'
import { type LoadedPay, loadPay } from './load-pay.ts'
import type { PaidStaff } from './load-people.ts'
import type { PlanVersion } from './load-plans.ts'

export type PaidPerson = {
  readonly staffId: string
  readonly storeId: string | null
  readonly version: PlanVersion | null
  readonly input: PayInput
  readonly pay: Pay
  readonly credits: readonly NewCredit[]
  readonly incentives: readonly PaidIncentive[]
}

type Terms = { readonly minimumWage: number; readonly chain: ChainTime }

/** Where somebody was posted last in the month, or last of all before it. */
const storeOf = ({ postings }: PaidStaff, to: string) =>
  postings.toSorted((one, other) => (one.fromOn < other.fromOn ? 1 : -1)).find(({ fromOn }) => fromOn <= to)?.storeId ??
  null

const isOfUse = (metric: MetricDefinition | undefined) => metric !== undefined && sideOf(metric.measure) === 'use'

const paysUse = (version: PlanVersion | null, metrics: ReadonlyMap<string, MetricDefinition>) =>
  (version?.terms.rules ?? []).some(({ metricId }) => isOfUse(metrics.get(metricId)))

function byStaff<Row extends { readonly staffId: string }>(rows: readonly Row[]): (staffId: string) => Row[] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(row.staffId, [...(groups.get(row.staffId) ?? []), row])
  return (staffId) => groups.get(staffId) ?? []
}

/**
 * What everybody of a franchisee is to be paid for a month by these plans, as known at a moment. Those who are paid for sales come
 * first: what they are paid for isn't paid for again as it is used.
 */
export async function payBy(
  db: Reading | Writing,
  loaded: LoadedPay,
  versions: readonly PlanVersion[],
  { minimumWage, chain }: Terms,
): Promise<PaidPerson[]> {
  const { span, given, counted, credits, incentives, people, targets, carried, paidBefore, cardsOf, paid } = loaded
  const { franchiseeId, month, from, to } = span
  const byId = new Map(counted.map((metric) => [metric.id, metric]))
  const calendar = workingCalendar(from, to, tablesOf(chain.timeZone))
  const [creditsOf, incentivesOf] = [byStaff(credits), byStaff(incentives)]

  const payOne = (staff: PaidStaff, version: PlanVersion | null, paidCards: ReadonlySet<string>): PaidPerson => {
    const { staffId } = staff
    const isPaidAtSale = ({ metricId, recordId }: NewCredit) =>
      isOfUse(byId.get(metricId)) && (cardsOf.get(recordId) ?? []).some((cardId) => paidCards.has(cardId))
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
    planFor({ ...staff, franchiseeId, storeId: storeOf(staff, to) }, month, versions, given) ?? null
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

/** What everybody of a franchisee is to be paid for a month by the plans that hold. db: the system's */
export async function calculatePay(db: Reading | Writing, span: PaySpan, terms: Terms): Promise<PaidPerson[]> {
  const loaded = await loadPay(db, span, terms.chain)
  return payBy(db, loaded, loaded.versions, terms)
}
