import type { Reading, Writing } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { clearingChecks } from './checks/clearing-checks.ts'
import { tillChecks } from './checks/till-checks.ts'
import { unitChecks } from './checks/unit-checks.ts'

/** What is wrong in the books of a chain: which check found it, where, and by how much. */
export type BookDifference = { readonly check: string; readonly where: string; readonly difference: bigint }

const moved = (account: Prisma.Sql) => Prisma.sql`
  (SELECT coalesce(sum(t.amount), 0) FROM ledger_transfer t WHERE t.tenant_id = a.tenant_id AND t.credit_account_id = ${account})
  - (SELECT coalesce(sum(t.amount), 0) FROM ledger_transfer t WHERE t.tenant_id = a.tenant_id AND t.debit_account_id = ${account})`

/** Each balance is the sum of its transfers. */
const balances = Prisma.sql`
  SELECT 'balance' AS "check", a.kind || ' ' || a.id AS "where", a.balance - (${moved(Prisma.sql`a.id`)}) AS difference
  FROM ledger_account a WHERE a.tenant_id = app.tenant_id() AND a.balance IS NOT NULL`

const held = Prisma.sql`
  SELECT tenant_id, card_id, franchisee_id, CASE kind WHEN 'bonus' THEN 'card_bonus' ELSE 'card_principal' END AS kind, remaining AS value
    FROM card_lot WHERE tenant_id = app.tenant_id()
  UNION ALL SELECT tenant_id, card_id, franchisee_id, 'card_frozen', frozen FROM card_lot WHERE tenant_id = app.tenant_id()
  UNION ALL SELECT tenant_id, card_id, franchisee_id, 'card_count', uses_left FROM card_lot
    WHERE tenant_id = app.tenant_id() AND uses_left IS NOT NULL`

/** A card's accounts hold what its lots hold. */
const lots = Prisma.sql`
  SELECT 'lots' AS "check", kind || ' of card ' || card_id AS "where", sum(value)::bigint AS difference FROM (
    ${held}
    UNION ALL SELECT tenant_id, card_id, franchisee_id, kind, -balance FROM ledger_account
      WHERE tenant_id = app.tenant_id() AND card_id IS NOT NULL
  ) side GROUP BY card_id, franchisee_id, kind`

/** What parties owe each other is zero together after every movement. */
const clearing = Prisma.sql`
  SELECT 'clearing' AS "check", 'movement ' || t.movement_id AS "where",
    (coalesce(sum(t.amount) FILTER (WHERE d.kind = 'clearing'), 0)
      - coalesce(sum(t.amount) FILTER (WHERE c.kind = 'clearing'), 0))::bigint AS difference
  FROM ledger_transfer t
  JOIN ledger_account d ON d.tenant_id = t.tenant_id AND d.id = t.debit_account_id
  JOIN ledger_account c ON c.tenant_id = t.tenant_id AND c.id = t.credit_account_id
  WHERE t.tenant_id = app.tenant_id() GROUP BY t.movement_id`

/** A sale that counts has brought its amount into the tills, and one that is voided nothing. */
const sales = Prisma.sql`
  SELECT 'sale' AS "check", 'sale ' || s.sale_no AS "where",
    (CASE s.status WHEN 'recorded' THEN s.amount ELSE 0 END - coalesce(sum(
      CASE WHEN d.kind = 'takings' THEN t.amount WHEN c.kind = 'takings' THEN -t.amount ELSE 0 END), 0))::bigint AS difference
  FROM card_sale s
  LEFT JOIN ledger_movement m ON m.tenant_id = s.tenant_id AND m.card_sale_id = s.id AND m.cause IN ('sale', 'void')
  LEFT JOIN ledger_transfer t ON t.tenant_id = m.tenant_id AND t.movement_id = m.id
  LEFT JOIN ledger_account d ON d.tenant_id = t.tenant_id AND d.id = t.debit_account_id
  LEFT JOIN ledger_account c ON c.tenant_id = t.tenant_id AND c.id = t.credit_account_id
  WHERE s.tenant_id = app.tenant_id() AND s.card_id IS NOT NULL GROUP BY s.sale_no, s.status, s.amount`

/** What overviews read of a store's day is what its sales brought into the tills; history has no books and counts by itself. */
const totals = Prisma.sql`
  SELECT 'total' AS "check", 'store ' || store_id || ' on ' || day AS "where", sum(amount)::bigint AS difference FROM (
    SELECT t.store_id, t.day, t.sales_amount AS amount FROM daily_total t WHERE t.tenant_id = app.tenant_id()
    UNION ALL SELECT s.store_id, s.sold_on, -s.amount FROM card_sale s
      WHERE s.tenant_id = app.tenant_id() AND s.card_id IS NULL AND s.status = 'recorded'
    UNION ALL SELECT s.store_id, s.sold_on, CASE WHEN d.kind = 'takings' THEN -t.amount ELSE t.amount END
      FROM card_sale s
      JOIN ledger_movement m ON m.tenant_id = s.tenant_id AND m.card_sale_id = s.id AND m.cause IN ('sale', 'void')
      JOIN ledger_transfer t ON t.tenant_id = m.tenant_id AND t.movement_id = m.id
      JOIN ledger_account d ON d.tenant_id = t.tenant_id AND d.id = t.debit_account_id
      JOIN ledger_account c ON c.tenant_id = t.tenant_id AND c.id = t.credit_account_id
      WHERE s.tenant_id = app.tenant_id() AND 'takings' IN (d.kind, c.kind)
  ) side GROUP BY store_id, day`

/** Everything in a chain's books that isn't as it must be. In the chain's scope. */
export async function checkBooks(db: Reading | Writing): Promise<BookDifference[]> {
  const found: BookDifference[] = []
  for (const check of [balances, lots, clearing, sales, totals, ...tillChecks, ...clearingChecks, ...unitChecks])
    found.push(
      ...(await db.$queryRaw<
        BookDifference[]
      >`SELECT * FROM (${check}) c WHERE difference <> 0 ORDER BY "where" LIMIT 100`),
    )
  return found
}
