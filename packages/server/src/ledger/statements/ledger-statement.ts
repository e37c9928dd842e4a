import { currentCaller } from '@hubcap/database/door/caller'
import type { Reading } from '@hubcap/database/door/database'
import { type AccountKind, chartOfAccounts } from '@hubcap/rules/ledger/account-kind'
import type { AccountRef } from '@hubcap/rules/ledger/account-ref'
import { accountId } from '../account-id.ts'

export type LedgerLine = {
  readonly id: string
  readonly movementId: string
  readonly at: Date
  /** Null where what caused it is out of sight: a movement between others, of which this is the viewer's part. */
  readonly cause: string | null
  /** On the account's own side: above zero where the balance grows. */
  readonly change: bigint
  readonly balance: bigint
  /** The account on the other side; null where it is out of sight. */
  readonly against: AccountKind | null
  readonly cardId: string | null
  readonly storeName: string | null
  readonly recordedByName: string | null
}

type Moved = Omit<LedgerLine, 'balance'>

/** Lines that one answer has at most. */
export const mostLines = 500

type Between = { readonly from: Date; readonly to: Date }

const ofAccount = (db: Reading, id: string, sign: 1 | -1, { from, to }: Between) => db.$queryRaw<Moved[]>`
  WITH moved AS MATERIALIZED (
    (SELECT id, movement_id, at, ${sign}::int * amount AS change, credit_account_id AS other, card_id FROM ledger_transfer
      WHERE tenant_id = app.tenant_id() AND debit_account_id = ${id}::uuid AND at >= ${from} AND at < ${to}
      ORDER BY at, id LIMIT ${mostLines + 1}::int)
    UNION ALL
    (SELECT id, movement_id, at, ${-sign}::int * amount, debit_account_id, card_id FROM ledger_transfer
      WHERE tenant_id = app.tenant_id() AND credit_account_id = ${id}::uuid AND at >= ${from} AND at < ${to}
      ORDER BY at, id LIMIT ${mostLines + 1}::int)
  )
  SELECT t.id, t.movement_id AS "movementId", t.at, m.cause, t.change::bigint AS change, a.kind AS against,
    t.card_id AS "cardId", s.name AS "storeName", m.recorded_by_name AS "recordedByName"
  FROM moved t LEFT JOIN ledger_movement m ON m.tenant_id = app.tenant_id() AND m.id = t.movement_id
  LEFT JOIN ledger_account a ON a.tenant_id = app.tenant_id() AND a.id = t.other
  LEFT JOIN store s ON s.tenant_id = app.tenant_id() AND s.id = m.store_id
  ORDER BY t.at, t.id LIMIT ${mostLines + 1}::int`

async function balanceBefore(db: Reading, id: string, sign: 1 | -1, moment: Date): Promise<bigint> {
  const [found] = await db.$queryRaw<{ balance: bigint }[]>`
    SELECT (${sign}::int * (
      (SELECT coalesce(sum(amount), 0) FROM ledger_transfer
        WHERE tenant_id = app.tenant_id() AND debit_account_id = ${id}::uuid AND at < ${moment})
      - (SELECT coalesce(sum(amount), 0) FROM ledger_transfer
        WHERE tenant_id = app.tenant_id() AND credit_account_id = ${id}::uuid AND at < ${moment})))::bigint AS balance`
  return found?.balance ?? 0n
}

/**
 * An account's movements from one moment until before another, with the balance after each: those that the viewer sees, as many
 * as one answer has.
 */
export async function ledgerStatement(db: Reading, account: AccountRef, between: Between) {
  const id = accountId(currentCaller().actor.tenantId, account)
  const sign = chartOfAccounts[account.kind].side === 'debit' ? 1 : -1
  const opening = await balanceBefore(db, id, sign, between.from)
  const found = await ofAccount(db, id, sign, between)
  let balance = opening
  const lines = found.slice(0, mostLines).map((line): LedgerLine => {
    balance += line.change
    return { ...line, balance }
  })
  const closing = found.length > mostLines ? await balanceBefore(db, id, sign, between.to) : balance
  return { opening, lines, closing, isMore: found.length > mostLines }
}
