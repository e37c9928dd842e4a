import { countryOfCurrency } from '@hubcap/rules/customers/country'
import { phoneKey } from '@hubcap/rules/customers/phone-key'
import { issue } from '@hubcap/rules/input/issue'
import { InvalidInput } from '../operation/invalid-input.ts'

/**
 * By which somebody signs in, of the phone as they wrote it; a number without its country is of the chain's currency's.
 * @throws InvalidInput on the field where it is no number
 */
export function ownPhoneKey(written: string | null, currency: string, field: string): string | null {
  if (written === null) return null
  const key = phoneKey(written, countryOfCurrency(currency))
  if (!key) throw new InvalidInput([{ path: [field], ...issue('invalid_phone') }])
  return key
}
