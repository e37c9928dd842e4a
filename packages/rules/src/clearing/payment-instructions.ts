import type { PartyId } from '../ledger/account-ref.ts'
import type { NetPosition } from './net.ts'

/** Who is to pay whom; minor units, more than zero. Nobody stands between: headquarters only receives or pays its own. */
export type PaymentInstruction = { readonly from: PartyId; readonly to: PartyId; readonly amount: number }

type Open = { readonly party: PartyId; open: number }

/** Largest first, the earlier party where they are alike. */
const largestFirst = (positions: Open[]): Open[] => positions.toSorted((one, other) => other.open - one.open)

/** Pairs whose amounts are the same: one payment settles both. */
function exactPairs(payers: readonly Open[], receivers: readonly Open[]): PaymentInstruction[] {
  return payers.flatMap((payer) => {
    const receiver = receivers.find(({ open }) => open > 0 && open === payer.open)
    if (!receiver) return []
    const amount = payer.open
    payer.open = 0
    receiver.open = 0
    return [{ from: payer.party, to: receiver.party, amount }]
  })
}

/**
 * Payments that settle all nets: at most one fewer than there are parties. Each goes from one that is to pay to one that is to
 * receive, so that nobody passes money on. Positions as netPositions gives them; their nets are 0 in sum.
 */
export function paymentInstructions(positions: readonly NetPosition[]): PaymentInstruction[] {
  const side = (sign: 1 | -1) =>
    largestFirst(positions.filter(({ net }) => net * sign > 0).map(({ party, net }) => ({ party, open: net * sign })))
  const [payers, receivers] = [side(-1), side(1)]
  const payments = exactPairs(payers, receivers)
  let at = 0
  for (const payer of payers) {
    while (payer.open > 0) {
      const receiver = receivers[at]
      if (!receiver) throw new RangeError('the nets are not zero in sum')
      const amount = Math.min(payer.open, receiver.open)
      if (amount > 0) payments.push({ from: payer.party, to: receiver.party, amount })
      payer.open -= amount
      receiver.open -= amount
      if (receiver.open === 0) at += 1
    }
  }
  return payments
}
