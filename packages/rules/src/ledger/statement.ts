import { type AccountRef, accountKey } from './account-ref.ts'
import type { Transfer } from './transfer.ts'
import { changeOf } from './trial-balance.ts'

export type StatementLine<Posted extends Transfer> = {
  readonly transfer: Posted
  /** The account on the transfer's other side. */
  readonly against: AccountRef
  /** On the account's own side: above zero where the balance grows. */
  readonly change: number
  readonly balance: number
}

export type Statement<Posted extends Transfer> = {
  readonly account: AccountRef
  readonly opening: number
  readonly lines: readonly StatementLine<Posted>[]
  readonly closing: number
}

/**
 * An account's movements with the balance after each. Transfers that don't touch it are left out.
 *
 * opening: its balance before the first of them, on its own side. posted: in the order in which they were written.
 */
export function statement<Posted extends Transfer>(
  account: AccountRef,
  opening: number,
  posted: readonly Posted[],
): Statement<Posted> {
  const key = accountKey(account)
  const lines: StatementLine<Posted>[] = []
  let balance = opening
  for (const transfer of posted) {
    const side = accountKey(transfer.debit) === key ? 'debit' : accountKey(transfer.credit) === key ? 'credit' : null
    if (side === null) continue
    const change = changeOf(account, side, transfer.amount)
    balance += change
    lines.push({ transfer, against: side === 'debit' ? transfer.credit : transfer.debit, change, balance })
  }
  return { account, opening, lines, closing: balance }
}
