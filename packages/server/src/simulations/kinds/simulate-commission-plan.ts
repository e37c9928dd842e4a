import type { Writing } from '@hubcap/database/door/database'
import type { CommissionDraft } from '@hubcap/rules/simulations/start-simulation.input'
import { calendarOf } from '../../operation/calendar-of.ts'
import { asDate } from '../../operation/dates.ts'
import { type PaidPerson, payBy } from '../../pay/runs/calculate-pay.ts'
import { loadPay } from '../../pay/runs/load-pay.ts'
import type { PlanVersion } from '../../pay/runs/load-plans.ts'
import { loadChainTime } from '../../tenancy/sales-months/load-chain-time.ts'
import type { HasPast, SimulatedRow, Simulator } from './simulator.ts'

/** Before every month that there is. */
const always = '1900-01-01'

/** The draft in the place of all versions of its plan; a new plan beside those that there are. */
function withDraft(draft: CommissionDraft) {
  const { commissionPlanId, audience, post, rules, cap, draw } = draft
  const planId = commissionPlanId ?? 'draft'
  const own: PlanVersion = {
    ...{ id: 'draft', planId, fromMonth: always, madeAt: new Date(8.64e15), audience, post },
    terms: { rules, cap, draw },
  }
  return (held: readonly PlanVersion[]): PlanVersion[] => [...held.filter((one) => one.planId !== planId), own]
}

const commissionOf = ({ pay }: PaidPerson) => pay.commission?.total ?? 0

/** What the rules made of it: the sums, without the records that they came from. */
const detailsOf = (person: PaidPerson | undefined) => {
  const commission = person?.pay.commission
  if (!commission) return null
  const { rules, earned, cutByCap, takenBack, drawAdded, total } = commission
  return { rules, earned, cutByCap, takenBack, drawAdded, total }
}

function rowsOf(franchiseeId: string, before: readonly PaidPerson[], after: readonly PaidPerson[]): SimulatedRow[] {
  const others = new Map(after.map((person) => [person.staffId, person]))
  return before.flatMap((person) => {
    const { staffId, storeId } = person
    const other = others.get(staffId)
    const figures = { before: commissionOf(person), after: other ? commissionOf(other) : 0 }
    if (figures.before === 0 && figures.after === 0) return []
    const details = { before: detailsOf(person), after: detailsOf(other) }
    return [{ franchiseeId, storeId, staffId, ...figures, details }]
  })
}

/**
 * Everybody's commission of a month by the plans that held and with the draft among them. The month by itself, as everything is
 * known now: what runs took back later for it counts in it here, and nothing is carried from one month to the next.
 */
export const simulateCommissionPlan: Simulator = async (db, given, month) => {
  const { draft, knownAt } = given as { readonly draft: CommissionDraft; readonly knownAt: string }
  const chain = await loadChainTime(db)
  const days = calendarOf(chain).spanOf(month)
  const franchisees = await db.franchisee.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  const rows: SimulatedRow[] = []
  for (const { id: franchiseeId } of franchisees) {
    const span = {
      franchiseeId,
      month,
      ...days,
      begins: days.from,
      knownAt: new Date(knownAt),
      lastKnownAt: null,
      isAfresh: true,
    }
    // Wages and penalties aren't asked for.
    const terms = { minimumWage: 0, chain }
    const tried = withDraft(draft)
    const loaded = await loadPay(db, span, chain, tried)
    const before = await payBy(db, loaded, loaded.versions, terms)
    rows.push(...rowsOf(franchiseeId, before, await payBy(db, loaded, tried(loaded.versions), terms)))
  }
  return rows
}

export const hadSales: HasPast = async (db: Writing, months) => {
  const { spanOf } = calendarOf(await loadChainTime(db))
  const { from } = spanOf(months[0] as string)
  const days = { gte: asDate(from), lte: asDate(spanOf(months.at(-1) as string).to) }
  return (await db.dailyTotal.findFirst({ where: { day: days }, select: { id: true } })) !== null
}
