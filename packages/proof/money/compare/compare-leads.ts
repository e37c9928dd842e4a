import type pg from 'pg'
import type { LeadStates } from '../leads/leads.ts'
import type { Model } from '../model/model.ts'

type Row = { id: string; status: string; sale_key: string | null }

const sql = `
  SELECT l.id, l.status, k.key AS sale_key FROM lead l
  LEFT JOIN idempotency_key k ON k.tenant_id = l.tenant_id AND k.operation = 'recordCardSale' AND k.result_id = l.card_sale_id`

/** Each lead as some order of all that was answered leaves it: open, lost, or won by which sale. */
export async function compareLeads(client: pg.Client, model: Model): Promise<void> {
  const { rows } = await client.query<Row>(sql)
  const there = new Map(rows.map(({ id, status, sale_key }) => [id, `${status} ${sale_key}`]))
  for (const { phone, possible, ids } of model.leads.all.values()) {
    const all = [...ids]
    const textOf = (state: LeadStates) => all.map(([key]) => `${state[key]?.status} ${state[key]?.sale ?? null}`).join()
    const is = all.map(([, { id }]) => there.get(id)).join()
    const can = possible.states().map(textOf)
    if (!can.includes(is)) model.found('leads', `The leads of ${phone} are ${is}, and should be ${can[0]}`)
    for (const [, { id }] of all) there.delete(id)
  }
  for (const id of there.keys()) model.found('doubled', `Lead ${id} is there, and nobody was told of it`)
}
