import type { PartyId } from '../../ledger/account-ref.ts'
import type { PaymentInstruction } from '../payment-instructions.ts'

/** By franchisee that has left, who honours its cards; null: headquarters. */
export type Honourers = ReadonlyMap<string, PartyId>

/** Who answers for a party in the end: whoever honours others may have left since, too. */
function answersFor(party: PartyId, honourers: Honourers): PartyId {
  let last = party
  for (let steps = 0; last !== null && honourers.has(last) && steps <= honourers.size; steps++)
    last = honourers.get(last) ?? null
  return last
}

/**
 * What one that has left is to pay, whoever honours its cards pays in its stead, and has it back as a claim of their own on
 * the one that left. Nobody's net changes by it, so that payments settle the same accounts in the books.
 */
export function assumedPayments(payments: readonly PaymentInstruction[], honourers: Honourers): PaymentInstruction[] {
  const sums = new Map<string, { from: PartyId; to: PartyId; amount: number }>()
  const add = (from: PartyId, to: PartyId, amount: number) => {
    const key = `${from ?? ''} ${to ?? ''}`
    const sum = sums.get(key) ?? { from, to, amount: 0 }
    sum.amount += amount
    sums.set(key, sum)
  }
  for (const { from, to, amount } of payments) {
    const pays = answersFor(from, honourers)
    if (pays === from || pays === to) add(from, to, amount)
    else {
      add(pays, to, amount)
      add(from, pays, amount)
    }
  }
  return [...sums.values()]
}
