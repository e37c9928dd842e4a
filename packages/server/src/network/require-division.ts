import { isDivision } from '@hubcap/rules/network/division'
import { InvalidInput } from '../operation/invalid-input.ts'

/** @throws InvalidInput where six digits are no division of the country */
export function requireDivision(divisionCode: string | null | undefined): void {
  if (divisionCode && !isDivision(divisionCode))
    throw new InvalidInput([{ path: ['divisionCode'], code: 'invalid_division', params: {} }])
}
