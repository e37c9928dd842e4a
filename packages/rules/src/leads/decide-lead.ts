import { accept, type Decision } from '../decision/decision.ts'
import type { StaffStatus } from '../network/staff-status.ts'
import type { StoreStatus } from '../network/store-status.ts'
import type { LeadStatus, LostReason } from './lead.ts'
import { refuse } from './refusals.ts'

type Place = {
  readonly store: { readonly id: string; readonly status: StoreStatus }
  /** Null: the pool of the store. storeId: where they work. */
  readonly staff: { readonly storeId: string | null; readonly status: StaffStatus } | null
}

/** Whether a lead may lie with somebody of a store, or in its pool. */
export function decideHolder({ store, staff }: Place): Decision<undefined> {
  if (store.status === 'closed') return refuse('lead.store_closed')
  if (staff && staff.status !== 'active') return refuse('lead.staff_not_active')
  if (staff && staff.storeId !== store.id) return refuse('lead.staff_elsewhere')
  return accept(undefined)
}

type NextStep = { readonly nextStepOn: string | null; readonly today: string }

/** Days as YYYY-MM-DD. before: the day that stood there, which may stay though it is over. */
export function decideNextStep({ nextStepOn, today }: NextStep, before: string | null = null): Decision<undefined> {
  const isPast = nextStepOn !== null && nextStepOn !== before && nextStepOn < today
  return isPast ? refuse('lead.next_step_in_past') : accept(undefined)
}

type Lead = { readonly status: LeadStatus; readonly staffId: string | null }

/** Whether anything may still be done with a lead: a closed one keeps what it says. */
export const decideChange = ({ status }: Pick<Lead, 'status'>): Decision<undefined> =>
  status === 'open' ? accept(undefined) : refuse('lead.not_open')

/** Whether somebody may be called for it: one of the pool is taken first, so that two don't call the same person. */
export function decideTouch(lead: Lead, next: NextStep): Decision<undefined> {
  if (lead.status !== 'open') return refuse('lead.not_open')
  if (lead.staffId === null) return refuse('lead.nobodys')
  return decideNextStep(next)
}

type Contact = { readonly phone?: string | null; readonly plate?: string | null }

/** change: what is left out stays as it is. Somebody without phone and plate can't be found again. */
export function decideContact(change: Contact, before: Contact): Decision<undefined> {
  const touched = change.phone !== undefined || change.plate !== undefined
  const after = { phone: before.phone, plate: before.plate, ...change }
  return touched && !after.phone && !after.plate ? refuse('lead.unfindable') : accept(undefined)
}

type Sale = { readonly storeId: string }

/** Whether a card's sale may win a lead: an open one of the store that sells. */
export function decideWin(lead: Pick<Lead, 'status'> & Sale, sale: Sale): Decision<undefined> {
  if (lead.status !== 'open') return refuse('lead.not_open')
  return lead.storeId === sale.storeId ? accept(undefined) : refuse('lead.other_store')
}

/** Who was erased at their request is nobody any more whom one could call. */
export function decideReopening(lead: Pick<Lead, 'status'> & { readonly erasedAt: Date | null }): Decision<undefined> {
  if (lead.erasedAt) return refuse('lead.erased')
  return lead.status === 'lost' ? accept(undefined) : refuse('lead.not_lost')
}

/**
 * What becomes of a lead whose sale was voided: open again, unless somebody else was noted with its phone meanwhile, of whom
 * there can be one open.
 */
export const afterVoid = (hasTwin: boolean): { readonly status: LeadStatus; readonly lostReason: LostReason | null } =>
  hasTwin ? { status: 'lost', lostReason: 'duplicate' } : { status: 'open', lostReason: null }
