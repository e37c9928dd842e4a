import { countryOfCurrency } from '@hubcap/rules/customers/country'
import type { IdentifyCustomerInput } from '@hubcap/rules/customers/identify-customer.input'
import { maskName } from '@hubcap/rules/customers/mask'
import { phoneKey } from '@hubcap/rules/customers/phone-key'
import { InvalidInput } from '../operation/invalid-input.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { findByPhone } from './find-by-phone.ts'
import { presentCustomer } from './presentation.ts'

export type CustomerIdentification = { phone: string; maskedName: string | null; presentation: string | null }

/** @throws InvalidInput where the phone is no valid one: it could be nobody's */
export function requirePhoneKey(request: Request, phone: string, field: string): string {
  const key = phoneKey(phone, countryOfCurrency(request.chain.currency))
  if (!key) throw new InvalidInput([{ path: [field], code: 'invalid_phone', params: {} }])
  return key
}

/** Whether the full phone is a customer's, of whichever franchisee: as much as a greeting needs, and a proof of it. */
export async function identifyCustomer(
  request: Request,
  input: IdentifyCustomerInput,
): Promise<CustomerIdentification> {
  authorize(request, 'customer.identify')
  const phone = requirePhoneKey(request, input.phone, 'phone')
  const found = await doorOf(request).write((db) => findByPhone(db, request, phone))
  if (!found) return { phone, maskedName: null, presentation: null }
  return { phone, maskedName: maskName(found.name), presentation: await presentCustomer(request, found.id) }
}
