import type { AccountRef, PartyId } from '../ledger/account-ref.ts'
import type { ClearingLine, ClearingLineKind } from '../ledger/clearing-line.ts'
import { type Post, type Transfer, transferOf } from '../ledger/transfer.ts'
import type { PaymentInstruction } from './payment-instructions.ts'

/** What is written to the ledger, and what the period has to clear by it. */
export type ClearingPosting = { readonly transfers: readonly Transfer[]; readonly lines: readonly ClearingLine[] }

const clearing = (franchiseeId: PartyId): AccountRef => ({ kind: 'clearing', franchiseeId })

/** A party comes to owe another: each has its own transfer. */
const owed = (post: Post, from: PartyId, cost: AccountRef, to: PartyId, income: AccountRef, amount: number) => [
  ...post(cost, clearing(from), amount),
  ...post(clearing(to), income, amount),
]

/** Royalty of a period, from a franchisee to headquarters; the other way where the amount is below zero. */
export function postRoyalty(franchiseeId: string, amount: number): ClearingPosting {
  const post = transferOf('royalty')
  const [cost, income]: AccountRef[] = [{ kind: 'royalty_cost', franchiseeId }, { kind: 'royalty' }]
  const size = Math.abs(amount)
  const line = { kind: 'royalty' as const, amount: size, cardId: null, lotId: null }
  if (size === 0 || !cost || !income) return { transfers: [], lines: [] }
  if (amount > 0)
    return {
      transfers: owed(post, franchiseeId, cost, null, income, size),
      lines: [{ ...line, from: franchiseeId, to: null }],
    }
  return {
    transfers: owed(post, null, income, franchiseeId, cost, size),
    lines: [{ ...line, from: null, to: franchiseeId }],
  }
}

/** The account by which a party bears what it owes for a line of that kind. */
function costAccount(kind: ClearingLineKind, party: PartyId): AccountRef {
  if (party === null) return kind === 'royalty' ? { kind: 'royalty' } : { kind: 'bonus_cost', franchiseeId: null }
  return kind === 'royalty'
    ? { kind: 'royalty_cost', franchiseeId: party }
    : { kind: 'clearing_margin', franchiseeId: party }
}

/** The account by which a party has what it is owed. */
function incomeAccount(kind: ClearingLineKind, party: PartyId): AccountRef {
  if (party === null || kind === 'royalty') return costAccount(kind, party)
  return { kind: 'revenue', franchiseeId: party }
}

/**
 * A line of a locked period put right in the next one: the difference between what it should have been and what it is, with
 * card and lot, so that it can be found. rightAmount: minor units, 0 or more.
 */
export function postCorrection(line: ClearingLine, rightAmount: number): ClearingPosting {
  const difference = rightAmount - line.amount
  if (difference === 0) return { transfers: [], lines: [] }
  const size = Math.abs(difference)
  const [cost, income] = [costAccount(line.kind, line.from), incomeAccount(line.kind, line.to)]
  const post: Post = (debit, credit, amount) => transferOf('correction')(debit, credit, amount, line.lotId)
  const isMore = difference > 0
  return {
    transfers: isMore
      ? owed(post, line.from, cost, line.to, income, size)
      : owed(post, line.to, income, line.from, cost, size),
    lines: [
      {
        kind: 'correction',
        from: isMore ? line.from : line.to,
        to: isMore ? line.to : line.from,
        amount: size,
        cardId: line.cardId,
        lotId: line.lotId,
      },
    ],
  }
}

/** A payment between two parties that was made outside: what they owed each other by clearing is settled by it. */
export function postSettlement({ from, to, amount }: PaymentInstruction): Transfer[] {
  const post = transferOf('settlement')
  const settled = (franchiseeId: PartyId): AccountRef => ({ kind: 'settled', franchiseeId })
  return [...post(clearing(from), settled(from), amount), ...post(settled(to), clearing(to), amount)]
}
