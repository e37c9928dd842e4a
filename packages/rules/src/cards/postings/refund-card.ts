import { accept, type Decision } from '../../decision/decision.ts'
import { shareOut } from '../../exact/share-out.ts'
import type { ClearingLine } from '../../ledger/clearing-line.ts'
import { type Transfer, transferOf } from '../../ledger/transfer.ts'
import { type Lot, valueIn } from '../lot.ts'
import { clearingOf, type Movement, type Payment, paidBy, valueAccount } from '../movement.ts'
import { refuse } from '../refusals.ts'
import { frozenOn } from './freeze.ts'
import { type PayOut, purse } from './purse.ts'
import { bonusWithdrawn, emptied, usesWithdrawn } from './withdrawn.ts'

export type CardRefund = {
  /** What is given back: all lots of the card, or those of one charge. They end with nothing in them. */
  readonly lots: readonly Lot[]
  /** Who pays the customer, out of the own tills. */
  readonly payingId: string
  /** Minor units: what is returned of what was paid, and the interest on it. */
  readonly amount: number
  readonly interest: number
  /** How it is paid out: together the amount and the interest. */
  readonly payments: readonly Payment[]
  readonly currency: string
}

const post = transferOf('refund')

function refundRefusal({ lots, amount, interest, payments, currency }: CardRefund) {
  const money = (minor: number) => ({ minor, currency })
  const frozen = frozenOn(lots)
  if (frozen > 0) return refuse('card.value_frozen', { frozen: money(frozen) })
  const granted = lots.reduce((sum, lot) => (lot.kind === 'bonus' ? sum : sum + lot.granted), 0)
  if (amount > granted) return refuse('card.refund_over_paid', { paid: money(granted) })
  const balance = lots.reduce((sum, lot) => sum + valueIn(lot), 0)
  if (amount > balance) return refuse('card.refund_over_balance', { balance: money(balance) })
  const [due, paid] = [amount + interest, paidBy(payments)]
  return paid === due ? null : refuse('card.payments_differ', { due: money(due), paid: money(paid) })
}

/** A franchisee that owes lots, and what it has to bear of the refund. */
type Owing = { readonly id: string; readonly lots: readonly Lot[]; readonly amount: number; readonly interest: number }

/** By the principal that is left with each, or by what each was paid where none is left. */
function owing({ lots, amount, interest }: CardRefund): Owing[] {
  const ids = [...new Set(lots.map(({ franchiseeId }) => franchiseeId))]
  const own = ids.map((id) => lots.filter(({ franchiseeId }) => franchiseeId === id))
  const sums = (of: (lot: Lot) => number) =>
    own.map((all) => all.reduce((sum, lot) => (lot.kind === 'bonus' ? sum : sum + of(lot)), 0))
  const left = sums(valueIn)
  const weights = left.some((sum) => sum > 0) ? left : sums(({ granted }) => granted)
  const [amounts, interests] = [shareOut(amount, weights), shareOut(interest, weights)]
  return ids.map((id, at) => ({ id, lots: own[at] ?? [], amount: amounts[at] ?? 0, interest: interests[at] ?? 0 }))
}

/** In the books of who owes: value off the card, out of where it is paid from; what differs is kept, or a cost. */
function returned({ id: franchiseeId, lots, amount, interest }: Owing, pay: PayOut): Transfer[] {
  let open = amount
  const transfers = lots.flatMap((lot): Transfer[] => {
    if (lot.kind === 'bonus') return bonusWithdrawn(post, lot)
    const part = Math.min(open, lot.remaining)
    open -= part
    return [
      ...pay(valueAccount(lot), part, lot.id),
      ...post(valueAccount(lot), { kind: 'refund_kept', franchiseeId }, lot.remaining - part, lot.id),
      ...usesWithdrawn(post, lot),
    ]
  })
  const costs = [
    ...pay({ kind: 'refund_cost', franchiseeId }, open),
    ...pay({ kind: 'interest_cost', franchiseeId }, interest),
  ]
  return [...transfers, ...costs]
}

/**
 * Gives lots back: the principal by the tills of who pays, bonus and uses to those who would have borne them. Principal that
 * isn't returned is kept by who owed it; what is returned beyond the principal that is left is their cost. Where another pays
 * than owes, it is cleared between them.
 */
export function refundCard(refund: CardRefund): Decision<Movement> {
  const refused = refundRefusal(refund)
  if (refused) return refused
  const { lots, payingId, payments } = refund
  const payOut = purse(post, payingId, payments)
  const parties = owing(refund)
  const transfers = parties.flatMap((party): Transfer[] => {
    if (party.id === payingId) return returned(party, payOut)
    const byClearing: PayOut = (debit, amount, lotId) => post(debit, clearingOf(party.id), amount, lotId)
    return [...returned(party, byClearing), ...payOut(clearingOf(payingId), party.amount + party.interest)]
  })
  const lines = parties.flatMap(({ id, lots: [first], amount, interest }): ClearingLine[] => {
    const sum = amount + interest
    if (id === payingId || sum === 0) return []
    return [{ kind: 'refund', from: id, to: payingId, amount: sum, cardId: first?.cardId ?? null, lotId: null }]
  })
  return accept({ transfers, lots: lots.map(emptied), lines })
}
