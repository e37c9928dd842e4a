import type { Promised } from '../finding.ts'

/** Gives the places where something isn't as it must be, and by how much. */
export type Check = { readonly promise: Promised; readonly name: string; readonly sql: string }

const sides = `
  SELECT tenant_id, movement_id, credit_account_id AS account_id, amount FROM ledger_transfer
  UNION ALL SELECT tenant_id, movement_id, debit_account_id, -amount FROM ledger_transfer`

/** What must be so at every moment that anybody can look at, whatever is under way. */
export const checks: readonly Check[] = [
  {
    promise: 'negative',
    name: 'nothing is below zero',
    sql: `
      SELECT kind || ' ' || id AS place, balance AS difference FROM ledger_account WHERE balance < 0
      UNION ALL SELECT 'lot ' || id, least(remaining, frozen, coalesce(uses_left, 0)) FROM card_lot
        WHERE remaining < 0 OR frozen < 0 OR uses_left < 0`,
  },
  {
    promise: 'trialBalance',
    name: 'each party’s debits are its credits',
    sql: `
      SELECT 'party ' || coalesce(party::text, 'headquarters') AS place, sum(amount) AS difference FROM (
        SELECT a.tenant_id, a.franchisee_id AS party, s.amount FROM (${sides}) s
        JOIN ledger_account a ON a.tenant_id = s.tenant_id AND a.id = s.account_id
      ) booked GROUP BY tenant_id, party HAVING sum(amount) <> 0`,
  },
  {
    promise: 'balances',
    name: 'each balance is the sum of its transfers',
    sql: `
      SELECT a.kind || ' ' || a.id AS place, a.balance - coalesce(m.amount, 0) AS difference FROM ledger_account a
      LEFT JOIN (SELECT tenant_id, account_id, sum(amount) AS amount FROM (${sides}) s GROUP BY tenant_id, account_id) m
        ON m.tenant_id = a.tenant_id AND m.account_id = a.id
      WHERE a.balance IS NOT NULL AND a.balance <> coalesce(m.amount, 0)`,
  },
  {
    promise: 'lots',
    name: 'a card’s accounts hold what its lots hold',
    sql: `
      SELECT kind || ' of card ' || card_id AS place, sum(value) AS difference FROM (
        SELECT card_id, franchisee_id, CASE kind WHEN 'bonus' THEN 'card_bonus' ELSE 'card_principal' END AS kind, remaining AS value FROM card_lot
        UNION ALL SELECT card_id, franchisee_id, 'card_frozen', frozen FROM card_lot
        UNION ALL SELECT card_id, franchisee_id, 'card_count', uses_left FROM card_lot WHERE uses_left IS NOT NULL
        UNION ALL SELECT card_id, franchisee_id, kind, -balance FROM ledger_account WHERE card_id IS NOT NULL AND balance IS NOT NULL
      ) held GROUP BY card_id, franchisee_id, kind HAVING sum(value) <> 0`,
  },
  {
    promise: 'versions',
    name: 'each version of a balance is a movement that changed it',
    sql: `
      SELECT a.kind || ' ' || a.id AS place, a.version - coalesce(m.movements, 0) AS difference FROM ledger_account a
      LEFT JOIN (
        SELECT tenant_id, account_id, count(*) AS movements FROM (
          SELECT tenant_id, account_id, movement_id FROM (${sides}) s
          GROUP BY tenant_id, account_id, movement_id HAVING sum(amount) <> 0
        ) changed GROUP BY tenant_id, account_id
      ) m ON m.tenant_id = a.tenant_id AND m.account_id = a.id
      WHERE a.balance IS NOT NULL AND a.version <> coalesce(m.movements, 0)`,
  },
  {
    promise: 'clearing',
    name: 'what parties owe each other is zero together in every movement',
    sql: `
      SELECT 'movement ' || s.movement_id AS place, sum(s.amount) AS difference FROM (${sides}) s
      JOIN ledger_account a ON a.tenant_id = s.tenant_id AND a.id = s.account_id
      WHERE a.kind = 'clearing' GROUP BY s.tenant_id, s.movement_id HAVING sum(s.amount) <> 0`,
  },
  {
    promise: 'clearing',
    name: 'what one came to owe another stands in both their books',
    sql: `
      SELECT 'party ' || coalesce(party::text, 'headquarters') AS place, sum(amount) AS difference FROM (
        SELECT tenant_id, movement_id, debtor_id AS party, amount FROM clearing_line
        UNION ALL SELECT tenant_id, movement_id, creditor_id, -amount FROM clearing_line
        UNION ALL SELECT s.tenant_id, s.movement_id, a.franchisee_id, -s.amount FROM (${sides}) s
          JOIN ledger_account a ON a.tenant_id = s.tenant_id AND a.id = s.account_id AND a.kind = 'clearing'
          JOIN ledger_movement m ON m.tenant_id = s.tenant_id AND m.id = s.movement_id AND m.cause <> 'settlement'
      ) owed GROUP BY tenant_id, party HAVING sum(amount) <> 0`,
  },
  {
    promise: 'clearing',
    name: 'the nets of a period are zero together',
    sql: `
      SELECT 'run ' || clearing_run_id AS place, sum(net) AS difference FROM clearing_net
      GROUP BY tenant_id, clearing_run_id HAVING sum(net) <> 0`,
  },
  {
    promise: 'clearing',
    name: 'a net is what the period’s lines come to, and in a draft the royalty that is expected',
    sql: `
      SELECT 'run ' || clearing_run_id || ' party ' || coalesce(party::text, 'headquarters') AS place, sum(amount) AS difference FROM (
        SELECT tenant_id, clearing_run_id, franchisee_id AS party, net AS amount FROM clearing_net
        UNION ALL SELECT tenant_id, clearing_run_id, debtor_id, amount FROM clearing_run_line
        UNION ALL SELECT tenant_id, clearing_run_id, creditor_id, -amount FROM clearing_run_line
        UNION ALL SELECT y.tenant_id, y.clearing_run_id, side.party, side.sign * y.royalty FROM clearing_royalty y
          JOIN clearing_run r ON r.tenant_id = y.tenant_id AND r.id = y.clearing_run_id AND r.status = 'drafted'
          CROSS JOIN LATERAL (VALUES (y.franchisee_id, 1), (NULL, -1)) AS side (party, sign)
      ) both_ways GROUP BY tenant_id, clearing_run_id, party HAVING sum(amount) <> 0`,
  },
  {
    promise: 'clearing',
    name: 'what is cleared is what was owed, once',
    sql: `
      SELECT 'line ' || l.id AS place, sum(r.amount) - l.amount AS difference FROM clearing_run_line r
      JOIN clearing_line l ON l.tenant_id = r.tenant_id AND l.id = r.clearing_line_id
      GROUP BY l.tenant_id, l.id, l.amount HAVING sum(r.amount) <> l.amount`,
  },
  {
    promise: 'books',
    name: 'a sale that counts has brought its amount into the tills, and one that is voided nothing',
    sql: `
      SELECT 'sale ' || c.id AS place, CASE c.status WHEN 'recorded' THEN c.amount ELSE 0 END + coalesce(t.taken, 0) AS difference
      FROM card_sale c LEFT JOIN (
        SELECT m.tenant_id, m.card_sale_id, sum(s.amount) AS taken FROM ledger_movement m
        JOIN (${sides}) s ON s.tenant_id = m.tenant_id AND s.movement_id = m.id
        JOIN ledger_account a ON a.tenant_id = s.tenant_id AND a.id = s.account_id AND a.kind = 'takings'
        WHERE m.card_sale_id IS NOT NULL GROUP BY m.tenant_id, m.card_sale_id
      ) t ON t.tenant_id = c.tenant_id AND t.card_sale_id = c.id
      WHERE CASE c.status WHEN 'recorded' THEN c.amount ELSE 0 END + coalesce(t.taken, 0) <> 0`,
  },
  {
    promise: 'books',
    name: 'a movement moves something',
    sql: `
      SELECT m.cause || ' ' || m.id AS place, 0 AS difference FROM ledger_movement m
      WHERE NOT EXISTS (SELECT 1 FROM ledger_transfer t WHERE t.tenant_id = m.tenant_id AND t.movement_id = m.id)`,
  },
]
