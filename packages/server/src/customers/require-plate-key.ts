import { countryOfCurrency } from '@hubcap/rules/customers/country'
import { plateKey } from '@hubcap/rules/customers/plate-key'
import { InvalidInput } from '../operation/invalid-input.ts'
import type { Request } from '../operation/request.ts'

/** @throws InvalidInput where the chain's country has no such plates */
export function requirePlateKey(request: Request, plate: string): string {
  const key = plateKey(plate, countryOfCurrency(request.chain.currency))
  if (!key) throw new InvalidInput([{ path: ['plate'], code: 'invalid_plate', params: {} }])
  return key
}
