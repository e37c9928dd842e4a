import type { Writing } from '@hubcap/database/door/database'
import type { TransferCause } from '@hubcap/rules/ledger/transfer-cause'
import { uuidv7 } from 'uuidv7'
import type { Recorded } from '../operation/record-change.ts'

export type Reversal = {
  /** The movement that is to be as if it had never been. */
  readonly movementId: string
  readonly cause: TransferCause
  readonly at: Date
  /** The day in the chain's zone (YYYY-MM-DD). */
  readonly bookedOn: string
}

/**
 * Books everything that a movement moved the other way round, at the same place and in the caller's transaction. A movement is
 * reversed once: the second time meets a unique key. Balances that would fall below zero stop it.
 */
export async function reverseBooking(db: Writing, { actor, actorName }: Recorded, reversal: Reversal): Promise<string> {
  const { movementId, cause, at, bookedOn } = reversal
  const id = uuidv7()
  await db.$executeRaw`
    INSERT INTO ledger_movement (tenant_id, id, cause, at, booked_on, franchisee_id, store_id, staff_id, card_id, card_sale_id,
      reverses_id, recorded_by_id, recorded_by_name)
    SELECT tenant_id, ${id}::uuid, ${cause}, ${at}, ${bookedOn}::date, franchisee_id, store_id, staff_id, card_id, card_sale_id,
      id, ${actor.userAccountId}::uuid, ${actorName}
    FROM ledger_movement WHERE tenant_id = ${actor.tenantId}::uuid AND id = ${movementId}::uuid`
  // Accounts that carry a balance are all of them credit accounts: what was credited goes.
  await db.$executeRaw`
    WITH reversed AS MATERIALIZED (
      SELECT * FROM ledger_transfer WHERE tenant_id = ${actor.tenantId}::uuid AND movement_id = ${movementId}::uuid
    ), change AS MATERIALIZED (
      SELECT account_id, sum(amount) AS change FROM (
        SELECT credit_account_id AS account_id, -amount AS amount FROM reversed
        UNION ALL SELECT debit_account_id, amount FROM reversed
      ) side GROUP BY account_id ORDER BY account_id
    ), balance AS (
      UPDATE ledger_account a SET balance = a.balance + c.change, version = a.version + 1
      FROM change c WHERE a.tenant_id = ${actor.tenantId}::uuid AND a.id = c.account_id AND a.balance IS NOT NULL
    )
    INSERT INTO ledger_transfer (tenant_id, id, movement_id, no, debit_account_id, credit_account_id, amount, franchisee_id,
      card_id, card_lot_id, at, booked_on)
    SELECT tenant_id, gen_random_uuid(), ${id}::uuid, no, credit_account_id, debit_account_id, amount, franchisee_id,
      card_id, card_lot_id, ${at}, ${bookedOn}::date
    FROM reversed`
  await db.$executeRaw`
    INSERT INTO clearing_line (tenant_id, id, movement_id, no, kind, debtor_id, creditor_id, amount, card_id, card_lot_id, at, booked_on,
      price_rule)
    SELECT tenant_id, gen_random_uuid(), ${id}::uuid, no, kind, creditor_id, debtor_id, amount, card_id, card_lot_id,
      ${at}, ${bookedOn}::date, price_rule
    FROM clearing_line WHERE tenant_id = ${actor.tenantId}::uuid AND movement_id = ${movementId}::uuid`
  return id
}
