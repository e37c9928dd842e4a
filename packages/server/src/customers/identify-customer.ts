import type { Writing } from '@hubcap/database/door/database'
import type { Identified } from '@hubcap/database/lookups/identify-customer'
import { countryOfCurrency } from '@hubcap/rules/customers/country'
import type { IdentifyCustomerInput } from '@hubcap/rules/customers/identify-customer.input'
import { maskName } from '@hubcap/rules/customers/mask'
import { phoneKey } from '@hubcap/rules/customers/phone-key'
import { maskPhone } from '@hubcap/rules/input/mask-phone'
import { InvalidInput } from '../operation/invalid-input.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { soleFranchisee } from '../operation/sole-franchisee.ts'
import { findByPhone } from './find-by-phone.ts'
import { presentCustomer } from './presentation.ts'

export type CustomerIdentification = { phone: string; maskedName: string | null; presentation: string | null }

/** @throws InvalidInput where the phone is no valid one: it could be nobody's */
export function requirePhoneKey(request: Request, phone: string, field: string): string {
  const key = phoneKey(phone, countryOfCurrency(request.chain.currency))
  if (!key) throw new InvalidInput([{ path: [field], code: 'invalid_phone', params: {} }])
  return key
}

/** By a phone that is nobody's, the entry is of whoever asked. */
async function findLogged(db: Writing, request: Request, phone: string): Promise<Identified | null> {
  const found = await findByPhone(db, request, phone)
  await recordChange(db, request, {
    action: 'customer.identify',
    entity: found ? 'customer' : 'user_account',
    entityId: found?.id ?? (request.actor.userAccountId as string),
    franchiseeId: soleFranchisee(request),
    after: { phone: maskPhone(phone) },
  })
  return found
}

/** Whether the full phone is a customer's, of whichever franchisee: as much as a greeting needs, and a proof of it. */
export async function identifyCustomer(
  request: Request,
  input: IdentifyCustomerInput,
): Promise<CustomerIdentification> {
  authorize(request, 'customer.identify')
  const phone = requirePhoneKey(request, input.phone, 'phone')
  const found = await doorOf(request).write((db) => findLogged(db, request, phone))
  if (!found) return { phone, maskedName: null, presentation: null }
  return { phone, maskedName: maskName(found.name), presentation: await presentCustomer(request, found.id) }
}
