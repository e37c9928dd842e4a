import { accept, type Decision } from '../../decision/decision.ts'
import type { AccountRef } from '../../ledger/account-ref.ts'
import { type Transfer, transferOf } from '../../ledger/transfer.ts'
import { fundingBy, fundingLess, fundingPlus } from '../bonus-funding.ts'
import type { BonusLot, Lot } from '../lot.ts'
import { cardAccount, type Movement, valueAccount } from '../movement.ts'
import { refuse } from '../refusals.ts'

/** Minor units and uses, of which a card came in with too little or too much. */
export type OpeningCorrection = {
  readonly way: 'add' | 'take'
  readonly principal: number
  readonly bonus: number
  readonly uses: number
  readonly currency: string
}

const post = transferOf('correction')
const opening: AccountRef = { kind: 'opening' }
const none: Decision<Movement> = accept({ transfers: [], lots: [], lines: [] })

/** More or less of the one that is debited when a card gets more. */
const moved = (
  { way }: OpeningCorrection,
  from: AccountRef,
  to: AccountRef,
  amount: number,
  lotId: string,
): Transfer[] => (way === 'add' ? post(from, to, amount, lotId) : post(to, from, amount, lotId))

/** The lot as if it had come in so: what was used of it stays used. */
function changed<Any extends Lot>(lot: Any, { way }: OpeningCorrection, amount: number): Any {
  const by = way === 'add' ? amount : -amount
  return { ...lot, granted: lot.granted + by, remaining: lot.remaining + by }
}

function correctPrincipal(lot: Lot | undefined, correction: OpeningCorrection): Decision<Movement> {
  const { way, principal, uses, currency } = correction
  if (principal === 0 && uses === 0) return none
  if (!lot || (uses > 0 && lot.kind !== 'count')) return refuse('opening.no_such_value')
  if (way === 'take' && principal > lot.remaining) {
    return refuse('card.balance_short', { available: { minor: lot.remaining, currency } })
  }
  const value = moved(correction, opening, valueAccount(lot), principal, lot.id)
  const next = changed(lot, correction, principal)
  if (next.kind !== 'count') return accept({ transfers: value, lots: [next], lines: [] })
  if (way === 'take' && uses > next.usesLeft) return refuse('card.uses_short', { left: next.usesLeft })
  const by = way === 'add' ? uses : -uses
  const owed: AccountRef = { kind: 'uses_owed', franchiseeId: lot.franchiseeId }
  const times = moved(correction, owed, cardAccount('card_count', lot), uses, lot.id)
  const counted = { ...next, usesGranted: next.usesGranted + by, usesLeft: next.usesLeft + by }
  return accept({ transfers: [...value, ...times], lots: [counted], lines: [] })
}

function correctBonus(lot: BonusLot | undefined, correction: OpeningCorrection): Decision<Movement> {
  const { way, bonus, currency } = correction
  if (bonus === 0) return none
  if (!lot) return refuse('opening.no_such_value')
  if (way === 'take' && bonus > lot.remaining) {
    return refuse('card.balance_short', { available: { minor: lot.remaining, currency } })
  }
  const deferred: AccountRef = { kind: 'bonus_deferred', franchiseeId: lot.franchiseeId }
  const all = lot.funding.seller + lot.funding.server + lot.funding.headquarters
  const share = fundingBy(bonus, all > 0 ? lot.funding : { seller: 1, server: 0, headquarters: 0 })
  const funding = way === 'add' ? fundingPlus(lot.funding, share) : fundingLess(lot.funding, share)
  const transfers = [
    ...moved(correction, opening, valueAccount(lot), share.seller, lot.id),
    ...moved(correction, deferred, valueAccount(lot), share.server + share.headquarters, lot.id),
  ]
  return accept({ transfers, lots: [{ ...changed(lot, correction, bonus), funding }], lines: [] })
}

/**
 * Puts right what a card came in with, against the opening account. lots: those of its opening, as they are now. What was
 * used meanwhile stays used; nothing falls below zero.
 */
export function correctOpening(lots: readonly Lot[], correction: OpeningCorrection): Decision<Movement> {
  const value = correctPrincipal(
    lots.find(({ kind }) => kind !== 'bonus'),
    correction,
  )
  if (!value.ok) return value
  const bonus = correctBonus(
    lots.find((lot): lot is BonusLot => lot.kind === 'bonus'),
    correction,
  )
  if (!bonus.ok) return bonus
  return accept({
    transfers: [...value.value.transfers, ...bonus.value.transfers],
    lots: [...value.value.lots, ...bonus.value.lots],
    lines: [],
  })
}
