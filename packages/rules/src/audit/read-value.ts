import { maskPhone, maskPhonesIn } from '../input/mask-phone.ts'
import type { Role } from '../tenancy/role.ts'
import { type PhoneOf, seesPhone } from '../tenancy/sees-phone.ts'
import type { FieldKind } from './field-kind.ts'

/** Whose phones the rows of an entity hold. What isn't here is an address of a business. */
const phonesOf: Readonly<Record<string, PhoneOf>> = {
  customer: 'customer',
  card_sale: 'customer',
  staff: 'staff',
  user_account: 'account',
  invitation: 'account',
}

const without = (value: unknown): unknown =>
  typeof value === 'string'
    ? maskPhonesIn(value)
    : JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'string' ? maskPhonesIn(one) : one))

/** A value of the log as a role reads it: the same rule of phones as everywhere, and none in what somebody typed freely. */
export function readValue(role: Role, entity: string, kind: FieldKind, value: unknown): unknown {
  if (value === null || value === undefined) return null
  const whose = phonesOf[entity]
  if (kind === 'phone' && typeof value === 'string') return whose && !seesPhone(role, whose) ? maskPhone(value) : value
  return kind === 'text' ? without(value) : value
}
