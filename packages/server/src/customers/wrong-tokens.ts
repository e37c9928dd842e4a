import { currentCaller } from '@hubcap/database/door/caller'
import type { Writing } from '@hubcap/database/door/database'
import { customerTokens, type TokenSource } from '@hubcap/rules/customers/customer-tokens'

export type Customer = TokenSource & { readonly id: string }
type Place = { customerId: string; source: string }
type Token = Place & { token: string }

/** As many customers as one statement reads. */
const batchCustomers = 1000

/** Some customers behind the last, in the order of their ids. */
export const customersBehind = (db: Writing, id: string): Promise<Customer[]> =>
  db.customer.findMany({
    where: { id: { gt: id } },
    orderBy: { id: 'asc' },
    take: batchCustomers,
    select: { id: true, customerNo: true, name: true, phone: true, phoneKey: true },
  })

const byCustomer = <Row extends Place>(rows: readonly Row[]) => Map.groupBy(rows, ({ customerId }) => customerId)

/**
 * Those of some customers whose tokens are not what their name, phone and number give, beside each of their files.
 * In the chain's scope.
 */
export async function withWrongTokens(db: Writing, customers: readonly Customer[]): Promise<Customer[]> {
  const { tenantId } = currentCaller().actor
  const ids = customers.map(({ id }) => id)
  const places = byCustomer(
    await db.$queryRaw<Place[]>`
      SELECT f.customer_id AS "customerId", concat_ws(' ', f.id, f.franchisee_id, f.store_id, f.staff_id) AS source
      FROM customer_file f WHERE f.tenant_id = ${tenantId}::uuid AND f.customer_id = ANY (${ids}::uuid[])`,
  )
  const tokens = byCustomer(
    await db.$queryRaw<Token[]>`
      SELECT t.customer_id AS "customerId", t.token, concat_ws(' ', t.source_id, t.franchisee_id, t.store_id, t.staff_id) AS source
      FROM customer_token t WHERE t.tenant_id = ${tenantId}::uuid AND t.customer_id = ANY (${ids}::uuid[])`,
  )
  return customers.filter((customer) => {
    const sources = places.get(customer.id)?.map(({ source }) => source) ?? [customer.id]
    const right = new Set(sources.flatMap((source) => customerTokens(customer).map((token) => `${source} ${token}`)))
    const there = tokens.get(customer.id) ?? []
    return there.length !== right.size || there.some(({ source, token }) => !right.has(`${source} ${token}`))
  })
}

/** Customers who are gone and have tokens all the same. In the chain's scope. */
export async function goneWithTokens(db: Writing): Promise<string[]> {
  const { tenantId } = currentCaller().actor
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT t.customer_id AS id FROM customer_token t WHERE t.tenant_id = ${tenantId}::uuid
      AND NOT EXISTS (SELECT FROM customer c WHERE c.tenant_id = t.tenant_id AND c.id = t.customer_id)`
  return rows.map(({ id }) => id)
}
