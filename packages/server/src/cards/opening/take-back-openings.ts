import type { Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { todayOf } from '../../operation/dates.ts'
import type { Request } from '../../operation/request.ts'

/**
 * Takes cards that were brought in back again, whose rows the caller holds: their openings are reversed in the books, which
 * are only added to, so the cards stay as voided ones without number and holder.
 * ids: a query of the cards' ids
 */
export async function takeBackOpenings(db: Writing, request: Request, ids: Prisma.Sql): Promise<void> {
  const { actor, actorName, now } = request
  const [tenantId, today] = [Prisma.sql`${actor.tenantId}::uuid`, todayOf(request)]
  await db.$executeRaw`
    WITH reversed AS MATERIALIZED (
      SELECT m.*, gen_random_uuid() AS reversal_id FROM ledger_movement m
      WHERE m.tenant_id = ${tenantId} AND m.cause = 'opening' AND m.card_id IN (${ids})
    ), movement AS (
      INSERT INTO ledger_movement (tenant_id, id, cause, at, booked_on, franchisee_id, store_id, staff_id, card_id, reverses_id,
        recorded_by_id, recorded_by_name)
      SELECT tenant_id, reversal_id, 'reversal', ${now}, ${today}::date, franchisee_id, store_id, staff_id, card_id, id,
        ${actor.userAccountId}::uuid, ${actorName} FROM reversed
    ), moved AS MATERIALIZED (
      SELECT t.*, r.reversal_id FROM reversed r
      JOIN ledger_transfer t ON t.tenant_id = ${tenantId} AND t.movement_id = r.id
    ), change AS MATERIALIZED (
      SELECT account_id, sum(amount) AS change FROM (
        SELECT credit_account_id AS account_id, -amount AS amount FROM moved
        UNION ALL SELECT debit_account_id, amount FROM moved
      ) side GROUP BY account_id ORDER BY account_id
    ), balance AS (
      UPDATE ledger_account a SET balance = a.balance + c.change, version = a.version + 1
      FROM change c WHERE a.tenant_id = ${tenantId} AND a.id = c.account_id AND a.balance IS NOT NULL
    )
    INSERT INTO ledger_transfer (tenant_id, id, movement_id, no, debit_account_id, credit_account_id, amount, franchisee_id,
      card_id, card_lot_id, at, booked_on)
    SELECT tenant_id, gen_random_uuid(), reversal_id, no, credit_account_id, debit_account_id, amount, franchisee_id, card_id,
      card_lot_id, ${now}, ${today}::date FROM moved`
  await db.$executeRaw`
    UPDATE card_lot SET remaining = 0, frozen = 0, uses_left = CASE WHEN uses_left IS NULL THEN NULL ELSE 0 END,
      funding_seller = CASE kind WHEN 'bonus' THEN 0 END, funding_server = CASE kind WHEN 'bonus' THEN 0 END,
      funding_headquarters = CASE kind WHEN 'bonus' THEN 0 END
    WHERE tenant_id = ${tenantId} AND card_id IN (${ids})`
  await db.$executeRaw`
    UPDATE card SET status = 'voided', card_no = NULL, customer_id = NULL, revision = revision + 1
    WHERE tenant_id = ${tenantId} AND id IN (${ids})`
}
