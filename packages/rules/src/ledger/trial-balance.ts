import { chartOfAccounts } from './account-kind.ts'
import { type AccountRef, accountKey } from './account-ref.ts'
import type { LedgerUnit } from './ledger-unit.ts'
import type { Transfer } from './transfer.ts'

/** debits, credits: all that was ever moved on a side. balance: on the account's own side. */
export type TrialBalanceRow = {
  readonly account: AccountRef
  readonly unit: LedgerUnit
  readonly debits: number
  readonly credits: number
  readonly balance: number
}

export type TrialBalance = {
  /** By the accounts' keys. */
  readonly rows: readonly TrialBalanceRow[]
  /** Debits less credits of each unit: 0 in sound books. */
  readonly difference: Readonly<Record<LedgerUnit, number>>
}

/** What moves on an account's own side: above zero where it grows. */
export const changeOf = (account: AccountRef, side: 'debit' | 'credit', amount: number): number =>
  chartOfAccounts[account.kind].side === side ? amount : -amount

/** Every account that the transfers touch with its balance. For a past moment, give those up to it. */
export function trialBalance(transfers: Iterable<Pick<Transfer, 'debit' | 'credit' | 'amount'>>): TrialBalance {
  const sums = new Map<string, { account: AccountRef; debits: number; credits: number }>()
  const sumsOf = (account: AccountRef) => {
    const key = accountKey(account)
    const known = sums.get(key) ?? { account, debits: 0, credits: 0 }
    sums.set(key, known)
    return known
  }
  for (const { debit, credit, amount } of transfers) {
    sumsOf(debit).debits += amount
    sumsOf(credit).credits += amount
  }
  const rows = [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => rowOf(sum))
  const difference = (unit: LedgerUnit) =>
    rows.reduce((sum, row) => (row.unit === unit ? sum + row.debits - row.credits : sum), 0)
  return { rows, difference: { money: difference('money'), uses: difference('uses'), points: difference('points') } }
}

function rowOf({
  account,
  debits,
  credits,
}: {
  account: AccountRef
  debits: number
  credits: number
}): TrialBalanceRow {
  const { unit } = chartOfAccounts[account.kind]
  const balance = changeOf(account, 'debit', debits) + changeOf(account, 'credit', credits)
  return { account, unit, debits, credits, balance }
}

/** Balance of each account that the transfers touch, on its own side, by its key. */
export const balancesOf = (transfers: Iterable<Transfer>): ReadonlyMap<string, number> =>
  new Map(trialBalance(transfers).rows.map(({ account, balance }) => [accountKey(account), balance]))
