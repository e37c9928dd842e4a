import { phoneKey } from '@hubcap/rules/customers/phone-key'
import { plateKey } from '@hubcap/rules/customers/plate-key'
import { type Dice, dice } from '../chances/dice.ts'
import { phoneNumbers } from '../chances/phone-numbers.ts'
import { personName } from '../customers/person-name.ts'
import { plateNumber } from '../customers/plate-number.ts'
import type { Contact } from './plan-leads.ts'

const plated = 0.4
/** Somebody who didn't want to leave a phone; their car is known. */
const unreachable = 0.06
/** Of whom no more is known than how they are called. */
const polite = 0.12

const nameOf = (chances: Dice) => {
  const name = personName(chances)
  return chances.happens(polite) ? `${name.slice(0, 1)}${chances.pick(['先生', '女士'])}` : name
}

/** People whom nobody knows yet. taken: keys of phones that are somebody's. */
export function contacts(slug: string, taken: ReadonlySet<string | null>): (province: string) => Contact {
  const chances = dice(slug, 'contacts of leads')
  const nextPhone = phoneNumbers(chances)
  const freshPhone = (): string => {
    const phone = nextPhone()
    return taken.has(phoneKey(phone, 'CN')) ? freshPhone() : phone
  }
  return (province) => {
    const name = nameOf(chances)
    const phone = chances.happens(unreachable) ? null : freshPhone()
    const plate = phone === null || chances.happens(plated) ? plateNumber(chances, province) : null
    return { name, phone, phoneKey: phone && phoneKey(phone, 'CN'), plate, plateKey: plate && plateKey(plate, 'CN') }
  }
}
