import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'
import type { StaffStatus } from './staff-status.ts'
import type { StoreStatus } from './store-status.ts'

export type Posting = { readonly fromOn: string; readonly storeId: string | null }

export type PostingRequest = {
  readonly staff: { readonly franchiseeId: string; readonly status: StaffStatus; readonly hiredOn: string | null }
  /** Where to; null: the franchisee's office. */
  readonly store: { readonly id: string; readonly franchiseeId: string; readonly status: StoreStatus } | null
  readonly fromOn: string
  readonly postings: readonly Posting[]
  readonly today: string
}

/** Where they are posted on a day; undefined before the first posting. */
export const postingOn = (postings: readonly Posting[], day: string): Posting | undefined =>
  postings.filter((posting) => posting.fromOn <= day).toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1))[0]

/**
 * Whether somebody may be posted there from that day on. It may lie before later postings, which stay: then the answer
 * says that it isn't where they are now.
 */
export function decidePosting(request: PostingRequest): Decision<Posting & { isCurrent: boolean }> {
  const { staff, store, fromOn, postings, today } = request
  if (staff.status === 'left') return refuse('staff.left')
  if (store && store.franchiseeId !== staff.franchiseeId) return refuse('store.of_other_franchisee')
  if (store?.status === 'closed') return refuse('store.closed')
  if (fromOn > today) return refuse('posting.in_future')
  if (staff.hiredOn && fromOn < staff.hiredOn) return refuse('posting.before_hire', { hiredOn: staff.hiredOn })
  if (postings.some((posting) => posting.fromOn === fromOn)) return refuse('posting.same_day_exists', { on: fromOn })
  const storeId = store?.id ?? null
  const before = postingOn(postings, fromOn)
  if (before && before.storeId === storeId) return refuse('posting.already_there')
  return accept({ fromOn, storeId, isCurrent: postings.every((posting) => posting.fromOn < fromOn) })
}
