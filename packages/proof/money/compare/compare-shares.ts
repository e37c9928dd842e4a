import type pg from 'pg'
import type { Model } from '../model/model.ts'
import type { Shared } from '../pay/pay.ts'

type Row = { id: string; shares: string }

const held = `
  SELECT coalesce(card_sale_id, recharge_id, till_sale_id) AS id, string_agg(staff_id || ' ' || share_to - share_from, ',' ORDER BY staff_id) AS shares
  FROM credit_share WHERE replaced_at IS NULL GROUP BY 1`

const textOf = ({ shares }: Shared) =>
  shares
    .map(({ staffId, share }) => `${staffId} ${share}`)
    .toSorted()
    .join()

/** Who shares a record is whom the last said who was told that it was done; of those who met, any. */
export async function compareShares(client: pg.Client, model: Model): Promise<void> {
  const { rows } = await client.query<Row>(held)
  const there = new Map(rows.map(({ id, shares }) => [id, shares]))
  for (const [id, all] of model.pay.shared) {
    const can = all.filter(({ answered }) => !all.some(({ asked }) => asked > answered)).map(textOf)
    const is = there.get(id)
    if (!can.includes(is ?? ''))
      model.found('shares', `Record ${id} is shared as ${is}, and should be as ${can.join(' or ')}`)
    there.delete(id)
  }
  for (const id of there.keys()) model.found('doubled', `Record ${id} is shared, and nobody was told so`)
}
