import { accept, type Decision } from '../../decision/decision.ts'
import type { PartyId } from '../../ledger/account-ref.ts'
import type { FranchiseeStatus } from '../../network/franchisee-status.ts'
import { refuse } from '../refusals.ts'
import type { DepartureStatus } from './departure-status.ts'

export type Departure = {
  readonly franchiseeId: string
  /** Of the decision as it stands; null where there is none yet. */
  readonly status: DepartureStatus | null
  /** Who is to honour its cards; null: headquarters, which can't leave. */
  readonly honouredById: PartyId
  readonly honourer: { readonly status: FranchiseeStatus; readonly isLeaving: boolean } | null
}

/** Whether the decision may be written or signed so: once it is signed it stands, and who honours the cards has to stay. */
export function decideDeparture({ franchiseeId, status, honouredById, honourer }: Departure): Decision<null> {
  if (status === 'signed') return refuse('departure.signed_already')
  if (honouredById === franchiseeId) return refuse('departure.honours_itself')
  if (honourer?.status === 'ended') return refuse('departure.honourer_ended')
  return honourer?.isLeaving ? refuse('departure.honourer_leaves') : accept(null)
}

/** A franchisee that owes value on cards doesn't end before it is settled who honours them. owed: minor units and uses. */
export function decideEnd(owed: { value: number; uses: number }, isSigned: boolean): Decision<null> {
  return (owed.value > 0 || owed.uses > 0) && !isSigned ? refuse('departure.not_signed') : accept(null)
}
