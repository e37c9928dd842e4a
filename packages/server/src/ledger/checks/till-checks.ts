import { Prisma } from '@hubcap/database/prisma'

/** What was sold is what was paid for it, by cards, by points and otherwise. */
const totals = Prisma.sql`
  SELECT 'till total' AS "check", 'till sale ' || s.sale_no AS "where",
    abs(s.total - coalesce(l.sold, 0)) + abs(s.total - coalesce(p.paid, 0)) + abs(s.paid_otherwise - coalesce(p.otherwise, 0))
      + abs(s.paid_by_points - coalesce(p.by_points, 0)) AS difference
  FROM till_sale s
  LEFT JOIN (SELECT till_sale_id, sum(amount)::bigint AS sold FROM till_sale_line
    WHERE tenant_id = app.tenant_id() GROUP BY till_sale_id) l ON l.till_sale_id = s.id
  LEFT JOIN (SELECT till_sale_id, sum(amount)::bigint AS paid, (sum(amount) FILTER (WHERE payment_method IS NOT NULL))::bigint AS otherwise,
      (sum(amount) FILTER (WHERE points IS NOT NULL))::bigint AS by_points
    FROM till_payment WHERE tenant_id = app.tenant_id() GROUP BY till_sale_id) p ON p.till_sale_id = s.id
  WHERE s.tenant_id = app.tenant_id()`

/**
 * A card that paid an amount lost that much, and one that paid by times so many; an unlimited period card loses neither, and at
 * its own seller's nothing moves at all.
 */
const uses = Prisma.sql`
  SELECT 'till use' AS "check", 'till sale ' || s.sale_no AS "where", CASE
    WHEN p.movement_id IS NULL THEN CASE WHEN v.period IS NULL THEN 1 ELSE 0 END
    WHEN v.period IS NOT NULL THEN abs(CASE WHEN u.unlimited THEN 0 ELSE p.uses END - coalesce(u.uses, 0))
    WHEN v.uses IS NOT NULL THEN abs(p.uses - coalesce(u.uses, 0)) + abs(coalesce(u.amount, 0) - coalesce(t.amount, 0))
    ELSE abs(p.amount - coalesce(u.amount, 0)) + abs(p.amount - coalesce(t.amount, 0)) END AS difference
  FROM till_payment p
  JOIN till_sale s ON s.tenant_id = p.tenant_id AND s.id = p.till_sale_id
  JOIN card c ON c.tenant_id = p.tenant_id AND c.id = p.card_id
  JOIN card_product_version v ON v.tenant_id = c.tenant_id AND v.id = c.card_product_version_id
  LEFT JOIN (SELECT u.movement_id, sum(u.amount)::bigint AS amount, sum(u.uses)::bigint AS uses,
      bool_and(l.kind = 'period' AND l.per_month IS NULL) AS unlimited
    FROM card_lot_use u JOIN card_lot l ON l.tenant_id = u.tenant_id AND l.id = u.card_lot_id
    WHERE u.tenant_id = app.tenant_id() GROUP BY u.movement_id) u ON u.movement_id = p.movement_id
  LEFT JOIN (SELECT t.movement_id, sum(t.amount)::bigint AS amount FROM ledger_transfer t
    JOIN ledger_account a ON a.tenant_id = t.tenant_id AND a.id = t.debit_account_id
    WHERE t.tenant_id = app.tenant_id() AND a.kind IN ('card_principal', 'card_bonus')
    GROUP BY t.movement_id) t ON t.movement_id = p.movement_id
  WHERE p.tenant_id = app.tenant_id()`

/** What was paid otherwise lies in the store's tills, each payment method by itself. */
const money = Prisma.sql`
  SELECT 'till money' AS "check", 'till sale ' || sale_no || ' by ' || payment_method AS "where", sum(amount)::bigint AS difference FROM (
    SELECT s.sale_no, p.payment_method, p.amount FROM till_payment p
      JOIN till_sale s ON s.tenant_id = p.tenant_id AND s.id = p.till_sale_id
      WHERE p.tenant_id = app.tenant_id() AND p.payment_method IS NOT NULL
    UNION ALL SELECT s.sale_no, a.payment_method, -t.amount
      FROM (SELECT DISTINCT tenant_id, till_sale_id, movement_id FROM till_payment WHERE tenant_id = app.tenant_id()) p
      JOIN till_sale s ON s.tenant_id = p.tenant_id AND s.id = p.till_sale_id
      JOIN ledger_transfer t ON t.tenant_id = p.tenant_id AND t.movement_id = p.movement_id
      JOIN ledger_account a ON a.tenant_id = t.tenant_id AND a.id = t.debit_account_id AND a.kind = 'takings'
  ) side GROUP BY sale_no, payment_method`

/**
 * Points that paid are what whoever served bears, and were spent of the customer's; they came back, once, where the sale is
 * reversed and only there.
 */
const points = Prisma.sql`
  SELECT 'till points' AS "check", 'till sale ' || s.sale_no AS "where", (abs(p.amount - coalesce((
      SELECT sum(t.amount) FROM ledger_transfer t
      JOIN ledger_account a ON a.tenant_id = t.tenant_id AND a.id = t.debit_account_id AND a.kind = 'points_cost'
      WHERE t.tenant_id = p.tenant_id AND t.movement_id = p.movement_id AND t.franchisee_id = s.franchisee_id), 0))
    + abs(p.points + coalesce((SELECT sum(e.points) FROM points_entry e WHERE e.tenant_id = p.tenant_id
      AND e.source_id = p.movement_id AND e.cause = 'points_spent' AND e.customer_id = s.customer_id), 0))
    + CASE WHEN (s.status = 'reversed') = EXISTS (SELECT FROM points_entry e WHERE e.tenant_id = p.tenant_id
      AND e.source_id = p.movement_id AND e.cause = 'points_returned') THEN 0 ELSE 1 END)::bigint AS difference
  FROM till_payment p JOIN till_sale s ON s.tenant_id = p.tenant_id AND s.id = p.till_sale_id
  WHERE p.tenant_id = app.tenant_id() AND p.points IS NOT NULL`

/**
 * A movement of a till is a payment's, at the store and on the day of its sale, and is reversed where that is and only there.
 * What is booked past the till, in tests, has nobody who served.
 */
const ties = Prisma.sql`
  SELECT 'till tie' AS "check", 'movement ' || m.id AS "where",
    (CASE WHEN count(s.id) = 0 THEN 1 ELSE 0 END + count(*) FILTER (WHERE s.store_id <> m.store_id
      OR s.franchisee_id <> m.franchisee_id OR s.sold_on <> m.booked_on OR p.card_id IS DISTINCT FROM m.card_id
      OR (s.status = 'reversed') <> (r.id IS NOT NULL)))::bigint AS difference
  FROM ledger_movement m
  LEFT JOIN till_payment p ON p.tenant_id = m.tenant_id AND p.movement_id = m.id
  LEFT JOIN till_sale s ON s.tenant_id = p.tenant_id AND s.id = p.till_sale_id
  LEFT JOIN ledger_movement r ON r.tenant_id = m.tenant_id AND r.reverses_id = m.id
  WHERE m.tenant_id = app.tenant_id() AND m.cause IN ('use', 'served_without_card') AND m.staff_id IS NOT NULL GROUP BY m.id`

/** What of the till isn't as it must be. */
export const tillChecks = [totals, uses, money, points, ties]
