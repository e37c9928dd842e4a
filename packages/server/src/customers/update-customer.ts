import { countryOfCurrency } from '@hubcap/rules/customers/country'
import { phoneKey } from '@hubcap/rules/customers/phone-key'
import type { UpdateCustomerInput } from '@hubcap/rules/customers/update-customer.input'
import { nameKey } from '@hubcap/rules/network/name-key'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'
import { saveCustomerTokens } from './save-customer-tokens.ts'

/** Whether a change is of what a customer is found by. */
const renames = (change: Omit<UpdateCustomerInput, 'id' | 'revision'>) => 'name' in change || 'phone' in change

/** @throws Refused customer.phone_taken where another customer of the chain has that phone */
export async function updateCustomer(request: Request, input: UpdateCustomerInput): Promise<string> {
  const { id, revision, ...fields } = input
  authorize(request, 'customer.update')
  const country = countryOfCurrency(request.chain.currency)
  const change = {
    ...fields,
    ...(fields.name && { nameKey: nameKey(fields.name, 'person') }),
    ...(fields.phone !== undefined && { phoneKey: fields.phone && phoneKey(fields.phone, country) }),
  }
  const write = () =>
    doorOf(request).write(async (db) => {
      const before = requireFresh(await db.customer.findFirst({ where: { id } }), revision)
      if (before.erasedAt) throw new Refused('customer.erased')
      requireUpdated(
        await db.customer.updateMany({ where: { id, revision }, data: { ...change, revision: { increment: 1 } } }),
      )
      if (renames(change)) await saveCustomerTokens(db, [{ ...before, ...change }])
      await recordChange(db, request, {
        action: 'customer.update',
        entity: 'customer',
        entityId: id,
        franchiseeId: null,
        before,
        after: change,
      })
    })
  await refuseDuplicate(write, { phone_key: 'customer.phone_taken' })
  return id
}
