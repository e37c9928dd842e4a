import pg from 'pg'
import type { Model, Sale } from '../model/model.ts'
import { compareAccounts } from './compare-accounts.ts'
import { compareClearing } from './compare-clearing.ts'
import { compareContracts } from './compare-contracts.ts'
import { compareCustody } from './compare-custody.ts'
import { comparePayments } from './compare-payments.ts'
import { comparePoints } from './compare-points.ts'
import { compareRoyalty } from './compare-royalty.ts'

type Row = Record<string, string>

const differs = (row: Row, sale: Sale): string[] => {
  const { amount, principal, bonus, soldOn, franchiseeId, storeId, staffId, method } = sale
  const expected = {
    ...{ amount: String(amount), principal: String(principal), bonus: String(bonus), sold_on: soldOn },
    ...{ franchisee_id: franchiseeId, store_id: storeId, staff_id: staffId },
    payment_method: method,
  }
  return Object.entries(expected)
    .filter(([name, value]) => row[name] !== value)
    .map(([name, value]) => `${name} is ${row[name]}, not ${value}`)
}

/** All that was bought with one phone is one customer's, and what somebody known bought is theirs. */
function compareBuyer(model: Model, row: Row, { id, chain, customerId, phone }: Sale): void {
  const { byPhone } = model.customersOf(chain)
  const should = customerId ?? (phone && byPhone.get(phone)) ?? row.customer_id
  if (phone) byPhone.set(phone, row.customer_id as string)
  if (should !== row.customer_id) model.found('answers', `Sale ${id} is customer ${row.customer_id}’s, not ${should}’s`)
}

function compareSale(model: Model, row: Row): void {
  const sale = model.sales.get(row.id as string)
  if (!sale) {
    model.found('doubled', `Sale ${row.id} is there, and nobody was told of it`)
    return
  }
  for (const difference of differs(row, sale)) model.found('answers', `Of sale ${sale.id} ${difference}`)
  compareBuyer(model, row, sale)
  if (row.status === 'recorded' && sale.voidedBy) model.found('lost', `Sale ${sale.id} was voided, and counts again`)
  if (row.status === 'voided' && !sale.voidedBy)
    model.found('doubled', `Sale ${sale.id} is voided, and nobody was told so`)
  if (sale.isSaidVoided && !sale.voidedBy) model.found('answers', `Sale ${sale.id} was said to be voided, and isn’t`)
  if (!sale.contract && row.card_status !== (sale.voidedBy ? 'voided' : 'active'))
    model.found('books', `The card of sale ${sale.id} is ${row.card_status}`)
  const movements = sale.voidedBy ? '1 sale, 1 void' : '1 sale'
  if (row.movements !== movements) model.found('doubled', `Sale ${sale.id} has these movements: ${row.movements}`)
}

async function compareTillSales(client: pg.Client, model: Model): Promise<void> {
  if (model.tillSaleIds.size === 0) return
  const { rows } = await client.query<Row>(`
    SELECT s.id, s.status, s.total, l.amount FROM till_sale s LEFT JOIN (
      SELECT tenant_id, till_sale_id, sum(amount) AS amount FROM till_sale_line GROUP BY 1, 2
    ) l ON l.tenant_id = s.tenant_id AND l.till_sale_id = s.id`)
  const there = new Map(rows.map((row) => [row.id, row]))
  for (const { id, total, amount } of rows) {
    if (!model.tillSaleIds.has(id as string))
      model.found('doubled', `Sale at the till ${id} is there, and nobody was told of it`)
    if (total !== amount) model.found('books', `Sale at the till ${id} comes to ${total}, and its lines to ${amount}`)
  }
  for (const { id, total, reversedBy, isSaidReversed } of model.tillSales) {
    const row = there.get(id)
    if (!row) model.found('lost', `Sale at the till ${id} was acknowledged, and isn’t there`)
    else if (row.status !== (reversedBy ? 'reversed' : 'recorded'))
      model.found(reversedBy ? 'lost' : 'doubled', `Sale at the till ${id} is ${row.status}`)
    if (row && row.total !== String(total)) model.found('answers', `Sale at the till ${id} comes to ${row.total}`)
    if (isSaidReversed && !reversedBy)
      model.found('answers', `Sale at the till ${id} was said to be reversed, and isn’t`)
  }
  compareOthers(model, there)
}

async function compareRecharges(client: pg.Client, model: Model): Promise<void> {
  const { rows } = await client.query<Row>(`
    SELECT m.id, CASE WHEN v.id IS NULL THEN 'counts' ELSE 'voided' END AS status FROM ledger_movement m
    LEFT JOIN ledger_movement v ON v.tenant_id = m.tenant_id AND v.reverses_id = m.id WHERE m.cause = 'recharge'`)
  const there = new Map(rows.map(({ id, status }) => [id as string, status]))
  for (const id of there.keys())
    if (!model.recharges.has(id) && !model.renewals.has(id))
      model.found('doubled', `Recharge ${id} is there, and nobody was told of it`)
  for (const id of model.renewals)
    if (there.get(id) !== 'counts') model.found('lost', `Renewal ${id} ${there.get(id) ?? 'isn’t there'}`)
  for (const [id, { voidedBy }] of model.recharges) {
    const status = there.get(id)
    if (status !== (voidedBy ? 'voided' : 'counts'))
      model.found(voidedBy || !status ? 'lost' : 'doubled', `Recharge ${id} ${status ?? 'isn’t there'}`)
  }
}

/** Whose cards have terms of their own. */
function compareOthers(model: Model, there: ReadonlyMap<string | undefined, Row>): void {
  for (const [id, { isReversed }] of model.otherTillSales) {
    const status = there.get(id)?.status
    if (status !== (isReversed ? 'reversed' : 'recorded'))
      model.found(isReversed || !status ? 'lost' : 'doubled', `Sale at the till ${id} is ${status}`)
  }
}

/** Whether the database holds what was acknowledged, all of it and nothing else: by sale, by card and by account. */
export async function compare(url: string, model: Model): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Row>(`
      SELECT s.id, s.amount, s.principal, s.bonus, s.sold_on::text, s.status, s.franchisee_id, s.store_id, s.staff_id, s.customer_id,
        s.payment_method, c.status AS card_status, m.movements
      FROM card_sale s LEFT JOIN card c ON c.tenant_id = s.tenant_id AND c.id = s.card_id
      LEFT JOIN (SELECT tenant_id, card_sale_id, string_agg(count || ' ' || cause, ', ' ORDER BY cause) AS movements FROM (
        SELECT tenant_id, card_sale_id, cause, count(*) FROM ledger_movement WHERE card_sale_id IS NOT NULL AND cause IN ('sale', 'void') GROUP BY 1, 2, 3
      ) each GROUP BY 1, 2) m ON m.tenant_id = s.tenant_id AND m.card_sale_id = s.id`)
    for (const row of rows) compareSale(model, row)
    const there = new Set(rows.map(({ id }) => id))
    for (const id of model.sales.keys())
      if (!there.has(id)) model.found('lost', `Sale ${id} was acknowledged, and isn’t there`)
    const buyers = rows.map(({ id, customer_id }) => ({ saleId: id as string, customerId: customer_id as string }))
    await comparePoints(client, model, buyers)
    await compareTillSales(client, model)
    await compareRecharges(client, model)
    await compareClearing(client, model)
    await compareRoyalty(client, model)
    await comparePayments(client, model)
    await compareContracts(client, model)
    await compareCustody(client, model)
    await compareAccounts(client, model)
  } finally {
    await client.end()
  }
}
