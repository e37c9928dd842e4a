import type pg from 'pg'
import type { Model } from '../model/model.ts'

/** A card is called by the sale that made it and its value is one; with terms of its own by itself, principal and bonus apart. */
const sql = `
  SELECT CASE WHEN a.kind IN ('card_principal', 'card_bonus') AND s.id <> ALL ($1) THEN concat_ws(' ', 'card', a.franchisee_id, s.id)
    ELSE concat_ws(' ', a.kind, a.franchisee_id, a.card_id, a.customer_id, a.payment_method) END AS name, sum(m.amount)::text AS amount
  FROM (SELECT tenant_id, credit_account_id AS account_id, amount FROM ledger_transfer
    UNION ALL SELECT tenant_id, debit_account_id, -amount FROM ledger_transfer) m
  JOIN ledger_account a ON a.tenant_id = m.tenant_id AND a.id = m.account_id
  LEFT JOIN card_sale s ON s.tenant_id = a.tenant_id AND s.card_id = a.card_id
  GROUP BY 1 HAVING sum(m.amount) <> 0`

const owed = `
  SELECT coalesce(debtor_id::text, 'headquarters') || ' ' || coalesce(creditor_id::text, 'headquarters') AS name, sum(amount)::text AS amount FROM clearing_line GROUP BY 1`

/** What each franchisee came to owe each other, what was taken back owed back. */
async function compareOwed(client: pg.Client, model: Model): Promise<void> {
  const { rows } = await client.query<{ name: string; amount: string }>(owed)
  const lines = new Map(rows.map(({ name, amount }) => [name, Number(amount)]))
  const turned = (name: string) => name.split(' ').toReversed().join(' ')
  const net = (of: ReadonlyMap<string, number>, name: string) => (of.get(name) ?? 0) - (of.get(turned(name)) ?? 0)
  for (const name of new Set([...lines.keys(), ...model.owed.keys()])) {
    const [is, should] = [net(lines, name), net(model.owed, name)]
    if (is !== should) model.found('clearing', `Between ${name} ${is} is owed, and should be ${should}`)
  }
}

/** Each account against what the model holds for it; an account that isn't there holds nothing. */
export async function compareAccounts(client: pg.Client, model: Model): Promise<void> {
  const { rows } = await client.query<{ name: string; amount: string }>(sql, [
    model.contracts.all.map(({ saleId }) => saleId),
  ])
  const held = new Map(rows.map(({ name, amount }) => [name, Number(amount)]))
  for (const name of new Set([...held.keys(), ...model.books.balances.keys()])) {
    const [is, should] = [held.get(name) ?? 0, model.books.balances.get(name) ?? 0]
    if (is !== should) model.found('books', `Account ${name} holds ${is}, and should hold ${should}`)
  }
  await compareOwed(client, model)
}
