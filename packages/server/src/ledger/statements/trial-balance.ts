import { currentCaller } from '@hubcap/database/door/caller'
import type { Reading } from '@hubcap/database/door/database'
import type { AccountKind } from '@hubcap/rules/ledger/account-kind'
import { chartOfAccounts } from '@hubcap/rules/ledger/account-kind'
import { ofCaller } from '../of-caller.ts'

/** Accounts of one kind, party and payment method together; those of cards are many, the others one each. */
export type BalanceRow = {
  readonly kind: AccountKind
  readonly franchiseeId: string | null
  readonly franchiseeName: string | null
  readonly method: string | null
  readonly accounts: number
  /** All that was ever moved on a side. */
  readonly debits: bigint
  readonly credits: bigint
}

export type TrialBalance = {
  readonly rows: readonly (BalanceRow & { readonly balance: bigint })[]
  /** Debits less credits of money, uses and points together: 0 in sound books. */
  readonly difference: bigint
}

/**
 * What had been moved by a moment. An owner has their own books: what of them stands against an account that is the chain's
 * isn't theirs to open, and is named by its kind alone.
 */
const sums = (db: Reading, at: Date) => db.$queryRaw<BalanceRow[]>`
  WITH own AS MATERIALIZED (
    SELECT t.debit_account_id, t.credit_account_id, t.amount FROM ledger_transfer t
    WHERE ${ofCaller('t', currentCaller())} AND t.at <= ${at}
  ), side AS (
    SELECT account_id, sum(debit) AS debits, sum(credit) AS credits FROM (
      SELECT debit_account_id AS account_id, amount AS debit, 0 AS credit FROM own
      UNION ALL SELECT credit_account_id, 0, amount FROM own
    ) both_sides GROUP BY account_id
  )
  SELECT coalesce(a.kind, 'opening') AS kind, a.franchisee_id AS "franchiseeId", f.name AS "franchiseeName",
    a.payment_method AS method, count(*)::int AS accounts, sum(s.debits)::bigint AS debits, sum(s.credits)::bigint AS credits
  FROM side s
  LEFT JOIN ledger_account a ON a.tenant_id = app.tenant_id() AND a.id = s.account_id
  LEFT JOIN franchisee f ON f.tenant_id = app.tenant_id() AND f.id = a.franchisee_id
  GROUP BY 1, 2, 3, 4`

const balanceOf = ({ kind, debits, credits }: BalanceRow) =>
  chartOfAccounts[kind].side === 'debit' ? debits - credits : credits - debits

const order = Object.keys(chartOfAccounts)
const keyOf = ({ kind, franchiseeName, method }: BalanceRow) =>
  `${String(order.indexOf(kind)).padStart(2, '0')} ${franchiseeName ?? ''} ${method ?? ''}`

/** Every account's balance at a moment, those of cards together for each franchisee. */
export async function trialBalance(db: Reading, at: Date): Promise<TrialBalance> {
  const rows = await sums(db, at)
  return {
    rows: rows
      .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
      .map((row) => ({ ...row, balance: balanceOf(row) })),
    difference: rows.reduce((sum, { debits, credits }) => sum + debits - credits, 0n),
  }
}
