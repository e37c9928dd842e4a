import { Prisma } from '@hubcap/database/prisma'
import { accountKinds, chartOfAccounts } from '@hubcap/rules/ledger/account-kind'

const unitOf = (kind: Prisma.Sql) => {
  const cases = accountKinds.map((one) => Prisma.sql`WHEN ${one} THEN ${chartOfAccounts[one].unit}`)
  return Prisma.sql`CASE ${kind} ${Prisma.join(cases, ' ')} END`
}

/** Money stays money, uses stay uses and points stay points. */
const units = Prisma.sql`
  SELECT 'unit' AS "check", 'movement ' || t.movement_id AS "where", t.amount AS difference
  FROM ledger_transfer t
  JOIN ledger_account d ON d.tenant_id = t.tenant_id AND d.id = t.debit_account_id
  JOIN ledger_account c ON c.tenant_id = t.tenant_id AND c.id = t.credit_account_id
  WHERE t.tenant_id = app.tenant_id() AND ${unitOf(Prisma.sql`d.kind`)} <> ${unitOf(Prisma.sql`c.kind`)}`

/** Points of a customer are the account's, what their entries have left, and what all of them came to; who owes any has none. */
const points = Prisma.sql`
  SELECT 'points' AS "check", 'customer ' || m.customer_id AS "where", (abs(m.points - coalesce(a.balance, 0))
    + abs(m.points - coalesce(e.remaining, 0)) + abs(m.points - coalesce(e.points, 0))
    + CASE WHEN m.owed > 0 THEN m.points ELSE 0 END)::bigint AS difference
  FROM member m
  LEFT JOIN ledger_account a ON a.tenant_id = m.tenant_id AND a.customer_id = m.customer_id AND a.kind = 'customer_points'
  LEFT JOIN (SELECT customer_id, sum(remaining) AS remaining, sum(points) AS points FROM points_entry
    WHERE tenant_id = app.tenant_id() GROUP BY customer_id) e ON e.customer_id = m.customer_id
  WHERE m.tenant_id = app.tenant_id()`

/** A reversal is what it reverses, transfer by transfer, the other way round. */
const reversals = Prisma.sql`
  SELECT 'reversal' AS "check", 'movement ' || r.id AS "where", count(*)::bigint AS difference
  FROM ledger_movement r
  JOIN LATERAL (
    SELECT FROM (SELECT * FROM ledger_transfer x WHERE x.tenant_id = r.tenant_id AND x.movement_id = r.reverses_id) was
    FULL JOIN (SELECT * FROM ledger_transfer x WHERE x.tenant_id = r.tenant_id AND x.movement_id = r.id) now
      ON now.no = was.no AND now.debit_account_id = was.credit_account_id AND now.credit_account_id = was.debit_account_id
        AND now.amount = was.amount
    WHERE now.id IS NULL OR was.id IS NULL
  ) other ON true
  WHERE r.tenant_id = app.tenant_id() AND r.reverses_id IS NOT NULL GROUP BY r.id`

/** What of units and reversals isn't as it must be. */
export const unitChecks = [units, points, reversals]
