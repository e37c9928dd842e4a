import type { Writing } from '@hubcap/database/door/database'
import { nameKey } from '@hubcap/rules/network/name-key'
import { uuidv7 } from 'uuidv7'
import { recordChange } from '../operation/record-change.ts'
import type { Request } from '../operation/request.ts'
import { findByPhone } from './find-by-phone.ts'
import { saveCustomerTokens } from './save-customer-tokens.ts'

type NewCustomer = { name: string; phone: string; phoneKey: string; franchiseeId: string }

/** Whoever added them has ended by now: adding waits for that. */
async function justEntered(db: Writing, request: Request, phoneKey: string | null): Promise<string> {
  const other = phoneKey ? await findByPhone(db, request, phoneKey) : null
  if (!other) throw new Error('A customer is there and has no phone to be found by')
  return other.id
}

/**
 * Enters a customer who was unknown to the chain. The number is made from the id: nobody has to count.
 * @returns whoever has that phone now, where somebody else entered it at the same moment
 */
export async function addCustomer(db: Writing, request: Request, customer: NewCustomer): Promise<string> {
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
  if (count === 0) return justEntered(db, request, customer.phoneKey)
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
