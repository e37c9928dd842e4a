import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'
import type { StoreStatus } from './store-status.ts'

export type StoreStatusRequest = {
  readonly before: { readonly status: StoreStatus; readonly closedOn: string | null }
  /** Undefined: stays as it is. closedOn null: cleared. */
  readonly change: { readonly status?: StoreStatus | undefined; readonly closedOn?: string | null | undefined }
  readonly today: string
}

/** A closed store has a last day, today unless another is given; any other has none. */
export function decideStoreStatus(
  request: StoreStatusRequest,
): Decision<{ status: StoreStatus; closedOn: string | null }> {
  const { before, change, today } = request
  const status = change.status ?? before.status
  if (status !== 'closed') {
    return change.closedOn ? refuse('store.closed_day_without_closing') : accept({ status, closedOn: null })
  }
  const closedOn = (change.closedOn === undefined ? before.closedOn : change.closedOn) ?? today
  return closedOn > today ? refuse('store.closed_in_future') : accept({ status, closedOn })
}
