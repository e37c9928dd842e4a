import type pg from 'pg'
import type { Model } from '../model/model.ts'

type Row = { id: string; paid_on: string | null; times: number }

const sql = `
  SELECT p.id, max(s.paid_on)::text AS paid_on, count(s.id)::int AS times FROM clearing_payment p
  LEFT JOIN clearing_settlement s ON s.tenant_id = p.tenant_id AND s.clearing_payment_id = p.id AND s.standing
  GROUP BY p.tenant_id, p.id`

/** Each payment of a locked period against how it can stand by all that was answered; what is noted as paid is settled in the books. */
export async function comparePayments(client: pg.Client, model: Model): Promise<void> {
  const { rows } = await client.query<Row>(sql)
  const there = new Map(rows.map((row) => [row.id, row]))
  for (const { id } of rows)
    if (!model.payments.all.has(id)) model.found('doubled', `Payment ${id} is there, and nobody was told of it`)
  for (const { id, debtorId, creditorId, amount, possible } of model.payments.all.values()) {
    const row = there.get(id)
    if (!row) model.found('lost', `Payment ${id} was in the answer of a lock, and isn’t there`)
    else if (row.times > 1) model.found('doubled', `Payment ${id} is noted ${row.times} times`)
    const right = possible.states().find(({ paidOn }) => paidOn === (row?.paid_on ?? null))
    if (!right)
      model.found('clearing', `Payment ${id} is paid ${row?.paid_on}, and can be ${JSON.stringify(possible.one)}`)
    if (!right?.paidOn) continue
    const nameOf = (kind: string, party: string | null) => (party ? `${kind} ${party}` : kind)
    model.books.move(nameOf('clearing', debtorId), nameOf('settled', debtorId), amount)
    model.books.move(nameOf('settled', creditorId), nameOf('clearing', creditorId), amount)
  }
}
