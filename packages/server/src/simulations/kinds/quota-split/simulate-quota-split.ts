import { type AttainmentLine, attainmentOf } from '@hubcap/rules/quotas/attainment'
import { levelOf, type QuotaPlace } from '@hubcap/rules/quotas/quota-level'
import { raiseTarget } from '@hubcap/rules/quotas/raise-target'
import { splitDown } from '@hubcap/rules/quotas/split-down'
import { fractionDigits } from '@hubcap/rules/sales/money-format'
import type { QuotaSplitDraft } from '@hubcap/rules/simulations/simulate-quota-split.input'
import { levelBelow } from '@hubcap/rules/simulations/tried-split'
import { asDate } from '../../../operation/dates.ts'
import { rowKeyOf } from '../../../quotas/grid-row.ts'
import { loadQuotaMetrics } from '../../../quotas/quota-metrics.ts'
import type { HasPast, SimulatedRow, Simulator } from '../simulator.ts'
import { loadSplitMonth, type SetQuota, type SplitMonth } from './load-split-month.ts'
import { isWithin, splitTree } from './split-tree.ts'

/** What the place is to share out in the month; null: nothing says. */
function totalOf(draft: QuotaSplitDraft, { quotas, lastYear }: SplitMonth): number | null {
  const { franchiseeId, storeId, total, amount } = draft
  const sum = (all: readonly number[]) => (all.length === 0 ? null : all.reduce((one, other) => one + other, 0))
  if (total === 'amount') return amount
  if (total === 'last_year') return sum(lastYear.filter(isWithin(draft)).map(({ value }) => value))
  const own = { franchiseeId, storeId, staffId: null }
  const isMeant = (place: QuotaPlace) =>
    total === 'own' ? rowKeyOf(place) === rowKeyOf(own) : isWithin(draft)(place) && levelOf(place) === levelBelow(draft)
  return sum(quotas.filter(isMeant).map(({ target }) => target))
}

/** The quotas of the month by the draft. What nobody could be given stays with the place above, marked. */
function drafted(draft: QuotaSplitDraft, past: SplitMonth, step: number): SetQuota[] {
  const total = totalOf(draft, past)
  if (total === null || total <= 0) return []
  // As they were set they need not be whole yuan.
  const unit = draft.by === 'as_set' ? 1 : step
  const held = new Map(past.quotas.map((one) => [rowKeyOf(one), one]))
  const shared = splitDown(raiseTarget(total, draft.raise), splitTree(draft, past), unit)
  return shared.flatMap(({ place, target }) => {
    // Nothing at all could be shared out: there is no draft for the month.
    if (rowKeyOf(place) === rowKeyOf({ ...draft, staffId: null })) return []
    const basisDays = draft.by === 'as_set' ? (held.get(rowKeyOf(place))?.basisDays ?? null) : null
    const { staffId } = place
    // A target set now is meant for the days that there are; one that was set keeps the days that it was meant for.
    const quota = { ...place, target, basisDays }
    const effective = staffId ? past.presences.effectiveOf({ ...quota, staffId, month: past.month }) : target
    return [{ ...quota, effective }]
  })
}

const basisPoints = ({ attainment }: AttainmentLine) => (attainment === null ? null : Math.round(attainment * 10_000))

/** As attainment tells it. */
const detailsOf = ({ target, effective, actual }: AttainmentLine, isUncarried: boolean) => ({
  ...{ target, effective, actual },
  ...(isUncarried && { isUncarried }),
})

/** Everybody's attainment of a month by the quotas that held and by those of the draft: what was reached is the same. */
export const simulateQuotaSplit: Simulator = async (db, given, month) => {
  const { draft } = given as { readonly draft: QuotaSplitDraft }
  const past = await loadSplitMonth(db, draft, month)
  const { currency } = await db.chain.findFirstOrThrow({ select: { currency: true } })
  const { level, metric } = draft
  const unit = (await loadQuotaMetrics(db)).get(metric)?.unit
  const actuals = past.reached.filter(isWithin(draft)).map((one) => ({ ...one, month }))
  const run = (quotas: readonly SetQuota[]) =>
    new Map(
      attainmentOf({
        ...{ level, organised: 'then', actuals, people: new Map(), continuedBy: new Map() },
        quotas: quotas.map((one) => ({ ...one, month })),
      }).map((line) => [rowKeyOf(line), line]),
    )
  const before = run(past.quotas.filter((one) => levelOf(one) === level && isWithin(draft)(one)))
  const after = run(drafted(draft, past, unit === 'money' ? 10 ** fractionDigits(currency) : 1))
  return [...new Map([...before, ...after])].flatMap(([key, { franchiseeId, storeId, staffId }]): SimulatedRow[] => {
    if (franchiseeId === null) return []
    const nothing = {
      franchiseeId,
      storeId,
      staffId,
      month,
      target: null,
      effective: null,
      actual: 0,
      attainment: null,
    }
    const [was, is] = [before.get(key) ?? nothing, after.get(key) ?? nothing]
    const isUncarried = levelOf(is) !== level
    const details = { before: detailsOf(was, false), after: detailsOf(is, isUncarried) }
    return [{ franchiseeId, storeId, staffId, before: basisPoints(was), after: basisPoints(is), details }]
  })
}

export const hadQuotas: HasPast = async (db, months) =>
  (await db.quota.findFirst({ where: { month: { in: months.map(asDate) } }, select: { id: true } })) !== null
