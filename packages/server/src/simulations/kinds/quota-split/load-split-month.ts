import type { Writing } from '@hubcap/database/door/database'
import { addMonths } from '@hubcap/rules/input/add-months'
import type { Employment } from '@hubcap/rules/quotas/presence'
import type { QuotaPlace } from '@hubcap/rules/quotas/quota-level'
import type { QuotaSplitDraft } from '@hubcap/rules/simulations/simulate-quota-split.input'
import { type SalesMonth, salesMonthOf } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import { calendarOf } from '../../../operation/calendar-of.ts'
import { asDate } from '../../../operation/dates.ts'
import { loadEmployments } from '../../../quotas/load-employments.ts'
import { loadQuotaRules } from '../../../quotas/load-quota-rules.ts'
import { reachedOf } from '../../../quotas/load-reached.ts'
import { Presences } from '../../../quotas/presences.ts'
import { loadChainTime } from '../../../tenancy/sales-months/load-chain-time.ts'

/** Minor units or a count. */
export type Reached = QuotaPlace & { readonly value: number }
/** effective: what was really to be reached of the target; basisDays as the quota keeps them. */
export type SetQuota = QuotaPlace & {
  readonly target: number
  readonly effective: number
  readonly basisDays: number | null
}
export type Somebody = { readonly id: string; readonly franchiseeId: string; readonly employment: Employment }

/** All that a month's split goes by, of the whole chain. */
export type SplitMonth = SalesMonth & {
  readonly reached: readonly Reached[]
  /** In the same month a year before, and in the three months before this one, where the draft asks for them. */
  readonly lastYear: readonly Reached[]
  readonly lastThreeMonths: readonly Reached[]
  readonly quotas: readonly SetQuota[]
  readonly people: readonly Somebody[]
  readonly presences: Presences
}

async function loadPeople(db: Writing): Promise<Somebody[]> {
  const where = { postings: { some: { storeId: { not: null } } } }
  const rows = await db.staff.findMany({ where, select: { id: true, franchiseeId: true }, orderBy: { id: 'asc' } })
  const employments = await loadEmployments(
    db,
    rows.map(({ id }) => id),
  )
  return rows.flatMap((row) => {
    const employment = employments.get(row.id)
    return employment ? [{ ...row, employment }] : []
  })
}

async function loadQuotas(db: Writing, { metric }: QuotaSplitDraft, month: string, presences: Presences) {
  const rows = await db.quota.findMany({ where: { metric, month: asDate(month) }, orderBy: { id: 'asc' } })
  return rows.map(({ franchiseeId, storeId, staffId, basisDays, ...row }): SetQuota => {
    const target = Number(row.target)
    const quota = { franchiseeId, storeId, staffId, target, basisDays }
    return { ...quota, effective: staffId ? presences.effectiveOf({ ...quota, staffId, month }) : target }
  })
}

const whole = (one: Reached): Reached => ({ ...one, value: Math.round(one.value) })

/** db: the system's. month: YYYY-MM-01 */
export async function loadSplitMonth(db: Writing, draft: QuotaSplitDraft, month: string): Promise<SplitMonth> {
  const chain = await loadChainTime(db)
  const calendar = calendarOf(chain)
  const people = await loadPeople(db)
  const employments = new Map(people.map(({ id, employment }) => [id, employment]))
  const presences = new Presences(employments, await loadQuotaRules(db), chain)
  const between = (first: number, last: number) =>
    reachedOf(db, draft.metric, { first: addMonths(month, first), last: addMonths(month, last) }, calendar)
  const asksLastYear = draft.by === 'last_year' || draft.total === 'last_year'
  return {
    ...{ ...salesMonthOf(calendar, month), people, presences },
    reached: await between(0, 0),
    // What is split, and by what, is whole, also of a count that is shared.
    lastYear: asksLastYear ? (await between(-12, -12)).map(whole) : [],
    lastThreeMonths: draft.by === 'last_three_months' ? (await between(-3, -1)).map(whole) : [],
    quotas: await loadQuotas(db, draft, month, presences),
  }
}
