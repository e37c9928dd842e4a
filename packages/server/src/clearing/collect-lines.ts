import type { Writing } from '@hubcap/database/door/database'
import type { HeldRun } from './hold-clearing.ts'

/**
 * Takes into a run every line up to its last day that is in none: those of its own days, and those that came late for a
 * period that is locked. What lies in the days of another run that is still open is that one's. With each goes what its two
 * sides may know of the other. What is looked up for each line is looked up by its key, each by itself: joined, Postgres
 * would read whole tables for each line wherever it knows nothing of their sizes yet. The movement that was used is found by
 * CASE: what stands under coalesce Postgres doesn't look up by an index in a table with row security.
 */
export async function collectLines(db: Writing, { id, toOn }: Pick<HeldRun, 'id' | 'toOn'>): Promise<number> {
  return db.$executeRaw`
    INSERT INTO clearing_run_line (tenant_id, id, clearing_run_id, clearing_line_id, movement_id, kind, debtor_id, debtor_name,
      creditor_id, creditor_name, amount, taken, uses, at, booked_on, cause, card_id, card_lot_id, card_no, card_product_name,
      store_name, service_names, till_sale_no, price_rule)
    SELECT l.tenant_id, gen_random_uuid(), ${id}::uuid, l.id, l.movement_id, l.kind, l.debtor_id, d.name, l.creditor_id, c.name,
      l.amount, u.amount, u.uses, l.at, l.booked_on, m.cause, l.card_id, l.card_lot_id, k.card_no, p.name, s.name,
      coalesce(w.services, '{}'), w.sale_no, l.price_rule
    FROM clearing_line l
    JOIN ledger_movement m ON m.tenant_id = l.tenant_id AND m.id = l.movement_id
    LEFT JOIN franchisee d ON d.tenant_id = l.tenant_id AND d.id = l.debtor_id
    LEFT JOIN franchisee c ON c.tenant_id = l.tenant_id AND c.id = l.creditor_id
    LEFT JOIN card k ON k.tenant_id = l.tenant_id AND k.id = l.card_id
    LEFT JOIN card_product p ON p.tenant_id = k.tenant_id AND p.id = k.card_product_id
    LEFT JOIN store s ON s.tenant_id = m.tenant_id AND s.id = m.store_id
    LEFT JOIN LATERAL (
      SELECT sum(t.amount)::bigint AS amount, sum(t.uses)::int AS uses FROM card_lot_use t
      WHERE t.tenant_id = l.tenant_id AND t.movement_id = CASE WHEN m.reverses_id IS NULL THEN m.id ELSE m.reverses_id END AND t.card_lot_id = l.card_lot_id
    ) u ON true
    LEFT JOIN LATERAL (
      SELECT y.till_sale_id AS id FROM till_payment y
      WHERE y.tenant_id = l.tenant_id AND y.movement_id = CASE WHEN m.reverses_id IS NULL THEN m.id ELSE m.reverses_id END LIMIT 1
    ) y ON true
    LEFT JOIN LATERAL (
      SELECT h.sale_no, (
        SELECT array_agg(i.service_name || CASE WHEN i.quantity > 1 THEN ' ×' || i.quantity ELSE '' END ORDER BY i.no)
        FROM till_sale_line i WHERE i.tenant_id = l.tenant_id AND i.till_sale_id = h.id
      ) AS services
      FROM till_sale h WHERE h.tenant_id = l.tenant_id AND h.id = y.id LIMIT 1
    ) w ON true
    WHERE l.tenant_id = app.tenant_id() AND l.booked_on <= ${toOn}
      AND (
        SELECT r.id FROM clearing_run_line r WHERE r.tenant_id = l.tenant_id AND r.clearing_line_id = l.id LIMIT 1
      ) IS NULL
      AND NOT EXISTS (
        SELECT FROM clearing_run o WHERE o.tenant_id = l.tenant_id AND o.held_from IS NOT NULL AND o.status <> 'locked'
          AND o.id <> ${id}::uuid AND l.booked_on BETWEEN o.from_on AND o.to_on)`
}
