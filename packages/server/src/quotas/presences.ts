import type { Reading, Writing } from '@hubcap/database/door/database'
import { effectiveTarget } from '@hubcap/rules/quotas/effective-target'
import { type Employment, type Presence, presenceOf } from '@hubcap/rules/quotas/presence'
import { type QuotaRule, quotaRuleIn } from '@hubcap/rules/quotas/quota-rule'
import { type SalesCalendar, salesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import type { ChainTime } from '../operation/request.ts'
import { calendarOfAnyDay } from './calendar-of-any-day.ts'
import { loadEmployments } from './load-employments.ts'
import { loadQuotaRules } from './load-quota-rules.ts'

/** Somebody in a store in a sales month, YYYY-MM-01. */
export type PresenceKey = { readonly staffId: string; readonly storeId: string | null; readonly month: string }

/** A rep's quota; basisDays null: it is never prorated. */
export type Prorated = PresenceKey & { readonly target: number; readonly basisDays: number | null }

/** How much people are there, and what that makes of their targets: the one place that works it out. */
export class Presences {
  readonly #employments: ReadonlyMap<string, Employment>
  readonly #rules: readonly QuotaRule[]
  readonly #calendar: ReturnType<typeof calendarOfAnyDay>
  readonly #months: SalesCalendar
  readonly #known = new Map<string, Presence>()

  constructor(employments: ReadonlyMap<string, Employment>, newestFirst: readonly QuotaRule[], chain: ChainTime) {
    this.#employments = employments
    this.#rules = newestFirst
    this.#calendar = calendarOfAnyDay(chain)
    this.#months = salesCalendar(chain.salesMonths)
  }

  /** Hundredths of working days of the month, by store; null where the person isn't known. */
  of(staffId: string, month: string): Presence | null {
    const employment = this.#employments.get(staffId)
    if (!employment) return null
    const key = `${staffId} ${month}`
    const known = this.#known.get(key)
    if (known) return known
    const { ramp } = quotaRuleIn(this.#rules, month)
    const presence = presenceOf(employment, this.#months.spanOf(month), ramp, this.#calendar)
    this.#known.set(key, presence)
    return presence
  }

  /** Hundredths of working days; null where the person isn't known. */
  daysOf({ staffId, storeId, month }: PresenceKey): number | null {
    const presence = this.of(staffId, month)
    return presence && (presence.get(storeId) ?? 0)
  }

  /** The days there are now; null where the target isn't prorated in that month. */
  presentDaysOf(quota: Prorated): number | null {
    if (!quota.basisDays || !quotaRuleIn(this.#rules, quota.month).prorates) return null
    return this.daysOf(quota)
  }

  /** Minor units or a count. */
  effectiveOf(quota: Prorated): number {
    const presentDays = this.presentDaysOf(quota)
    return presentDays === null ? quota.target : effectiveTarget({ ...quota, presentDays })
  }
}

/**
 * What is to be known of these people. db: the system's, or of somebody who sees the whole franchisee: where somebody went
 * on from a store ends their days there.
 */
export async function loadPresences(
  db: Reading | Writing,
  staffIds: readonly string[],
  chain: ChainTime,
): Promise<Presences> {
  const employments = await loadEmployments(db, [...new Set(staffIds)])
  return new Presences(employments, employments.size > 0 ? await loadQuotaRules(db) : [], chain)
}
