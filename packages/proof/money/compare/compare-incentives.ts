import type pg from 'pg'
import type { Model } from '../model/model.ts'
import { endOf, lastRunOf } from '../pay/runs.ts'

type Row = { id: string; status: string; revision: number; amount: number; lines: string }

const sql = `
  SELECT i.id, i.status, i.revision, (CASE i.kind WHEN 'penalty' THEN -i.amount ELSE i.amount END)::float8 AS amount,
    (SELECT count(*) FROM pay_line l WHERE l.tenant_id = i.tenant_id AND l.incentive_id = i.id AND l.staff_id = i.staff_id) AS lines
  FROM incentive i`

/** Each reward and penalty as it can stand; what was approved is paid once by the end of its month, and nothing else is. */
export async function compareIncentives(client: pg.Client, model: Model): Promise<void> {
  const there = new Map((await client.query<Row>(sql)).rows.map((row) => [row.id, row]))
  for (const { id, chain, franchiseeId, day, amount, possible } of model.pay.incentives) {
    const row = there.get(id)
    there.delete(id)
    if (!row) {
      model.found('lost', `Incentive ${id} was acknowledged, and isn’t there`)
      continue
    }
    const can = possible.states().some(({ status, revision }) => status === row.status && revision === row.revision)
    if (!can || row.amount !== amount)
      model.found('incentives', `Incentive ${id} is ${row.status} at ${row.revision} with ${row.amount}`)
    const pay = model.pay.franchisees.get(chain)?.find((one) => one.franchiseeId === franchiseeId)
    const last = pay && lastRunOf(pay.possible.one)?.run
    const isDue = row.status === 'approved' && last && day <= endOf(last.month) && last.status !== 'locked'
    const isOpen = row.status === 'approved' && !isDue
    if (!isOpen && Number(row.lines) !== (isDue ? 1 : 0))
      model.found('incentives', `Incentive ${id} of ${day} is ${row.status}, and ${row.lines} lines pay for it`)
  }
  for (const id of there.keys()) model.found('doubled', `Incentive ${id} is there, and nobody was told of it`)
}
