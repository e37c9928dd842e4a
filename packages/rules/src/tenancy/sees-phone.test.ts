import { expect, it } from 'vitest'
import { readValue } from '../audit/read-value.ts'
import { roles } from './role.ts'
import { phoneFor } from './sees-phone.ts'

const phone = '13800138000'
const masked = '138****8000'

it.each(roles)('a customer’s phone is masked for %s, in lists and in the log', (role) => {
  expect(phoneFor(role, 'customer', phone)).toBe(masked)
  expect(readValue(role, 'customer', 'phone', phone)).toBe(masked)
  expect(readValue(role, 'export', 'text', { search: `王 ${phone}` })).toEqual({ search: `王 ${masked}` })
})

it('staff and accounts are called by those who lead them; finance only counts', () => {
  const shown = (whose: 'staff' | 'account') => roles.map((role) => phoneFor(role, whose, phone) === phone)
  expect([shown('staff'), shown('account')]).toEqual([
    [true, false, true, true, true],
    [true, false, true, true, true],
  ])
})

it('what was typed masked stays masked, and nothing stays nothing', () => {
  expect([phoneFor('hq_admin', 'customer', masked), phoneFor('hq_finance', 'staff', null)]).toEqual([masked, null])
})

it('the phone of a shop is its address', () => {
  expect(readValue('hq_finance', 'store', 'phone', phone)).toBe(phone)
})
