import { accept, type Decision } from '../decision/decision.ts'
import type { Actor } from '../tenancy/actor.ts'
import { can } from '../tenancy/can.ts'
import { refuse as refuseAccess } from '../tenancy/refusals.ts'
import type { Scope } from '../tenancy/role.ts'
import type { MonthSpan } from '../tenancy/sales-months/sales-calendar.ts'
import { levelOf, type QuotaLevel, type QuotaPlace } from './quota-level.ts'
import { firstQuotaYear, lastQuotaYear, monthIssue } from './quota-month.ts'
import { refuse } from './refusals.ts'

/** Where somebody works from which day on; the next one ends the last. storeId null: in the office. */
export type Postings = readonly { readonly fromOn: string; readonly storeId: string | null }[]

export type QuotaRequest = {
  readonly actor: Omit<Actor, 'tenantId' | 'userAccountId' | 'assignmentId'>
  readonly place: QuotaPlace
  /** YYYY-MM-01, and its days. */
  readonly month: string
  readonly span: MonthSpan
  /** Of the place; null where it names none. */
  readonly store: { readonly franchiseeId: string } | null
  readonly staff: { readonly franchiseeId: string; readonly leftOn: string | null; readonly postings: Postings } | null
  /** Minor units or a count; null takes the quota away. */
  readonly target: number | null
  /** What is there now, and what the editor saw; undefined: not asked. */
  readonly current: number | null
  readonly expected?: number | null | undefined
}

/** HQ sets any; an owner those of own stores and reps, but not the own one, which HQ sets; a manager those of own reps. */
const levelsOf: Readonly<Record<Scope, readonly QuotaLevel[]>> = {
  chain: ['chain', 'franchisee', 'store', 'staff'],
  franchisee: ['store', 'staff'],
  store: ['staff'],
  person: [],
}

/** Whether the actor may set quotas of that level, anywhere. */
export const maySetLevel = (actor: QuotaRequest['actor'], level: QuotaLevel): boolean =>
  can(actor, 'quota.set') && levelsOf[actor.scope].includes(level)

/** Whether a posting of that store holds on any day of a month. */
export function isPostedIn(
  postings: Postings,
  leftOn: string | null,
  storeId: string,
  { from, to }: MonthSpan,
): boolean {
  if (leftOn !== null && leftOn < from) return false
  const inOrder = postings.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))
  return inOrder.some((posting, at) => {
    const next = inOrder[at + 1]
    return posting.storeId === storeId && posting.fromOn <= to && (!next || next.fromOn > from)
  })
}

function placeRefusal({ place, store, staff, span, target }: QuotaRequest) {
  if (store && store.franchiseeId !== place.franchiseeId) return refuse('quota.store_elsewhere')
  if (staff && staff.franchiseeId !== place.franchiseeId) return refuse('quota.staff_elsewhere')
  if (!staff || place.storeId === null || target === null) return null
  return isPostedIn(staff.postings, staff.leftOn, place.storeId, span) ? null : refuse('quota.staff_not_there')
}

/**
 * Whether this quota may be set, or taken away. A rep can be given one only in a store where they are posted in that
 * month; one that stands there from before can always be taken away.
 */
export function decideQuota(request: QuotaRequest): Decision<{ level: QuotaLevel; target: number | null }> {
  const { actor, place, month, target, current, expected } = request
  const level = levelOf(place)
  if (!can(actor, 'quota.set', place)) return refuseAccess('access.not_allowed')
  if (!maySetLevel(actor, level)) return refuse('quota.level_above')
  if (monthIssue(month)) {
    return refuse('quota.month_out_of_range', { from: String(firstQuotaYear), to: String(lastQuotaYear) })
  }
  const turnedDown = placeRefusal(request)
  if (turnedDown) return turnedDown
  if (expected !== undefined && expected !== current) return refuse('quota.changed_meanwhile')
  return accept({ level, target })
}
