import { Prisma } from '@hubcap/database/prisma'

/** What a movement says that one owes another is what its transfers moved through their clearing; settling is said elsewhere. */
const lines = Prisma.sql`
  SELECT 'clearing line' AS "check", 'movement ' || movement_id || ' of ' || coalesce(party::text, 'headquarters') AS "where",
    sum(amount)::bigint AS difference FROM (
    SELECT movement_id, creditor_id AS party, amount FROM clearing_line WHERE tenant_id = app.tenant_id()
    UNION ALL SELECT movement_id, debtor_id, -amount FROM clearing_line WHERE tenant_id = app.tenant_id()
    UNION ALL SELECT t.movement_id, a.franchisee_id, CASE WHEN a.id = t.debit_account_id THEN -t.amount ELSE t.amount END
      FROM ledger_transfer t
      JOIN ledger_movement m ON m.tenant_id = t.tenant_id AND m.id = t.movement_id AND m.cause <> 'settlement'
      JOIN ledger_account a ON a.tenant_id = t.tenant_id AND a.id IN (t.debit_account_id, t.credit_account_id) AND a.kind = 'clearing'
      WHERE t.tenant_id = app.tenant_id()
  ) side GROUP BY movement_id, party`

/** Each line is in a run as what it is. */
const drafted = Prisma.sql`
  SELECT 'clearing run' AS "check", 'line ' || r.clearing_line_id AS "where", (r.amount - coalesce(l.amount, 0))::bigint AS difference
  FROM clearing_run_line r
  LEFT JOIN clearing_line l ON l.tenant_id = r.tenant_id AND l.id = r.clearing_line_id
  WHERE r.tenant_id = app.tenant_id()`

/** What of the clearing isn't as it must be. */
export const clearingChecks = [lines, drafted]
