import type { Writing } from '@hubcap/database/door/database'
import type { Request } from '../operation/request.ts'

type Row = { readonly id: string; readonly card_id: string | null; readonly customer_id: string | null }

/**
 * Holds several sales until the transaction ends, then their cards, each in the order of their ids: two who do so never wait for
 * each other, nor does a till that holds several cards. @returns the ids by customer, the order in which points are to be booked
 */
export async function holdSales(db: Writing, { actor }: Request, ids: readonly string[]): Promise<string[]> {
  const sales = await db.$queryRaw<Row[]>`
    SELECT id, card_id, customer_id FROM card_sale
    WHERE tenant_id = ${actor.tenantId}::uuid AND id = ANY (${ids}::uuid[]) ORDER BY id FOR UPDATE`
  const cardIds = sales.flatMap(({ card_id }) => card_id ?? [])
  await db.$queryRaw`
    SELECT id FROM card WHERE tenant_id = ${actor.tenantId}::uuid AND id = ANY (${cardIds}::uuid[]) ORDER BY id FOR UPDATE`
  const key = ({ id, customer_id }: Row) => `${customer_id ?? ''} ${id}`
  const held = sales.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)).map(({ id }) => id)
  return [...held, ...ids.filter((id) => !held.includes(id))]
}
