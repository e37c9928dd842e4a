import type pg from 'pg'
import type { Model } from '../model/model.ts'
import { pointsOf } from '../model/points.ts'

/** Whose each sale is in the end. */
export type Buyers = readonly { readonly saleId: string; readonly customerId: string }[]

/** What each customer has, or owes below zero: by sales that count, and by what was given and taken by hand. */
function netsOf(model: Model, buyers: Buyers): Map<string, number> {
  const nets = new Map<string, number>()
  const add = (customerId: string, points: number) => nets.set(customerId, (nets.get(customerId) ?? 0) + points)
  for (const { saleId, customerId } of buyers) {
    const sale = model.sales.get(saleId)
    if (sale && !sale.voidedBy) add(customerId, pointsOf(sale))
  }
  for (const chain of model.chains)
    for (const [customerId, change] of model.pointsOf(chain).adjusted) add(customerId, change)
  return nets
}

/** Each customer's points against what came with sales, went with voids, was spent, taken and given; what is short is owed. */
export async function comparePoints(client: pg.Client, model: Model, buyers: Buyers): Promise<void> {
  const nets = netsOf(model, buyers)
  const { rows } = await client.query<{ customer_id: string; points: string; owed: string }>(
    'SELECT customer_id, points, owed FROM member',
  )
  const there = new Map(rows.map(({ customer_id, points, owed }) => [customer_id, `${points}, ${owed} owed`]))
  for (const customerId of new Set([...nets.keys(), ...there.keys()])) {
    const net = nets.get(customerId) ?? 0
    const [has, owes] = [Math.max(0, net), Math.max(0, -net)]
    const [is, should] = [there.get(customerId) ?? '0, 0 owed', `${has}, ${owes} owed`]
    if (is !== should) model.found('books', `Customer ${customerId} has points ${is}, and should have ${should}`)
    model.books.move('points_granted', `customer_points ${customerId}`, has)
  }
}
