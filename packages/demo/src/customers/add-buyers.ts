import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import { addCustomers, type CustomerToAdd } from '@hubcap/server/customers/add-customers'
import type { Request } from '@hubcap/server/operation/request'
import { vehiclesOf } from './vehicles.ts'

/** A chain's customers with their cars. @returns the customers' ids, in their order */
export async function addBuyers(
  db: Writing,
  request: Request,
  slug: string,
  customers: readonly CustomerToAdd[],
): Promise<string[]> {
  const ids = await addCustomers(db, request, customers)
  const owners = customers.map(({ region = null, contactName, createdAt }, at) => ({
    ...{ id: ids[at] as string, region, isFirm: contactName !== null, createdAt: createdAt ?? request.now },
  }))
  await addRows(db, 'vehicle', vehiclesOf(request.actor.tenantId, slug, owners))
  return ids
}
