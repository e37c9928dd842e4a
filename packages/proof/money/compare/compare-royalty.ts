import type pg from 'pg'
import { royaltyDue } from '../clearing/royalty.ts'
import { weekOf } from '../clearing/runs.ts'
import type { Model } from '../model/model.ts'
import type { Chain } from '../world/make-world.ts'

type Row = {
  tenant_id: string
  run_id: string
  from_on: string
  status: string
  franchisee_id: string
  part: string
  base: string
  royalty: string
}

const kept = `
  SELECT r.tenant_id, r.id AS run_id, r.from_on::text, r.status, y.franchisee_id, y.product_group AS part, y.base, y.royalty
  FROM clearing_run r JOIN clearing_royalty y ON y.tenant_id = r.tenant_id AND y.clearing_run_id = r.id`

/** All that a franchisee took from a day up to a run's last: for value on cards, or for what was served, by the kind of card. */
const taken = `
  SELECT owner.franchisee_id, coalesce(p.kind, 'without_card') AS part,
    sum(CASE WHEN owner.kind = 'takings' THEN CASE WHEN other.kind = 'card_principal' THEN -s.amount ELSE 0 END ELSE s.amount END)::text AS amount
  FROM (
    SELECT tenant_id, movement_id, card_id, credit_account_id AS own_id, debit_account_id AS other_id, amount FROM ledger_transfer
    UNION ALL SELECT tenant_id, movement_id, card_id, debit_account_id, credit_account_id, -amount FROM ledger_transfer
  ) s
  JOIN ledger_movement m ON m.tenant_id = s.tenant_id AND m.id = s.movement_id
  JOIN clearing_run r ON r.tenant_id = m.tenant_id AND r.id = $1 AND m.booked_on BETWEEN $3 AND r.to_on
  JOIN ledger_account owner ON owner.tenant_id = s.tenant_id AND owner.id = s.own_id AND owner.kind = $2
  JOIN ledger_account other ON other.tenant_id = s.tenant_id AND other.id = s.other_id
  LEFT JOIN card c ON c.tenant_id = s.tenant_id AND c.id = s.card_id
  LEFT JOIN card_product p ON p.tenant_id = c.tenant_id AND p.id = c.card_product_id
  GROUP BY 1, 2`

const isBooked = (status: string) => ['reviewed', 'approved', 'locked'].includes(status)

/** One run's royalty of one franchisee, by arithmetic of its own; what is in the books goes into the model's. */
function judge(model: Model, { royalty }: Chain, franchiseeId: string, rows: readonly Row[]): void {
  const term = royalty.get(franchiseeId)
  const name = `The royalty of run ${rows[0]?.run_id}, franchisee ${franchiseeId},`
  if (!term) {
    model.found('clearing', `${name} is there, and nothing was agreed`)
    return
  }
  const parts = rows.filter(({ part }) => part !== 'minimum')
  for (const { part, base, royalty: is } of parts) {
    const should = royaltyDue(term, part, Number(base))
    if (Number(is) !== should)
      model.found('clearing', `${name} of ${part} is ${is}, and should be ${should} of ${base}`)
  }
  const sum = parts.reduce((all, row) => all + Number(row.royalty), 0)
  const toMinimum = Math.max(0, term.minimum - sum)
  const is = rows.filter(({ part }) => part === 'minimum').reduce((all, row) => all + Number(row.royalty), 0)
  if (is !== toMinimum) model.found('clearing', `${name} has ${is} to the minimum, and should have ${toMinimum}`)
  if (!isBooked(rows[0]?.status ?? '')) return
  model.books.move(`royalty_cost ${franchiseeId}`, `clearing ${franchiseeId}`, sum + toMinimum)
  model.books.move('clearing', 'royalty', sum + toMinimum)
  const pair = `${franchiseeId} headquarters`
  model.owed.set(pair, (model.owed.get(pair) ?? 0) + sum + toMinimum)
}

/** All that counted up to a run that was drafted when nobody asked any more is all that was taken until then, once. */
async function compareBases(client: pg.Client, model: Model, chain: Chain, rows: readonly Row[]): Promise<void> {
  const key = model.clearing.get(chain)?.lastDrafted
  const runId = key && model.clearing.get(chain)?.ids.get(key)
  const last = rows.find(({ run_id }) => run_id === runId)
  if (!last) return
  const counted = new Map<string, number>()
  for (const { franchisee_id, part, base, from_on } of rows.filter((row) => row.part !== 'minimum'))
    if (from_on <= last.from_on) {
      const name = `${franchisee_id} ${part}`
      counted.set(name, (counted.get(name) ?? 0) + Number(base))
    }
  const should = new Map<string, number>()
  for (const [basis, kind] of [
    ['on_sale', 'takings'],
    ['on_use', 'revenue'],
  ] as const) {
    const found = await client.query<{ franchisee_id: string; part: string; amount: string }>(taken, [
      runId,
      kind,
      weekOf(chain.clearedFrom),
    ])
    for (const { franchisee_id, part, amount } of found.rows)
      if (chain.royalty.get(franchisee_id)?.basis === basis) should.set(`${franchisee_id} ${part}`, Number(amount))
  }
  for (const name of new Set([...counted.keys(), ...should.keys()])) {
    const [is, all] = [counted.get(name) ?? 0, should.get(name) ?? 0]
    if (is !== all)
      model.found('clearing', `Up to run ${runId} royalty of ${name} counts ${is}, and should count ${all}`)
  }
}

/** What each run says of royalty: each amount by its tiers, the minimum, and that all counts once whatever came late. */
export async function compareRoyalty(client: pg.Client, model: Model): Promise<void> {
  const { rows } = await client.query<Row>(kept)
  const byChain = Map.groupBy(rows, ({ tenant_id }) => tenant_id)
  for (const chain of model.chains) {
    const own = byChain.get(chain.tenantId) ?? []
    for (const each of Map.groupBy(own, ({ run_id, franchisee_id }) => `${run_id} ${franchisee_id}`).values())
      judge(model, chain, each[0]?.franchisee_id as string, each)
    await compareBases(client, model, chain, own)
  }
}
