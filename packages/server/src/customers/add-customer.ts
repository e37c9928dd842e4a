import type { Writing } from '@hubcap/database/door/database'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { recordChange } from '../operation/record-change.ts'
import type { Request } from '../operation/request.ts'
import { saveCustomerTokens } from './save-customer-tokens.ts'

type NewCustomer = { name: string; phone: string | null; phoneKey: string | null; franchiseeId: string }

/**
 * Enters a customer who was unknown to the chain. The number is made from the id: nobody has to count.
 * @returns null where somebody else has just entered that phone
 */
export async function addCustomer(db: Writing, request: Request, customer: NewCustomer): Promise<string | null> {
  const { franchiseeId, ...fields } = customer
  const id = uuidv7()
  const row = {
    ...fields,
    tenantId: request.actor.tenantId,
    id,
    customerNo: `C${id.replaceAll('-', '').slice(-12).toUpperCase()}`,
    nameKey: nameKey(fields.name, 'person'),
    createdAt: request.now,
  }
  // createMany asks for nothing back: until it has a file, the row is out of everybody's sight but headquarters'.
  const { count } = await db.customer.createMany({ data: [row], skipDuplicates: true })
  if (count === 0) return null
  await saveCustomerTokens(db, [row])
  await recordChange(db, request, {
    action: 'customer.update',
    entity: 'customer',
    entityId: id,
    franchiseeId,
    after: row,
  })
  return id
}
