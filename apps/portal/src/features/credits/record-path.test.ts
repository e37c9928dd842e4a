import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { expect, it } from 'vitest'
import { recordPath } from './record-path.ts'

const now = { today: '2026-11-21', salesMonths: naturalMonths }

const day = '2026-11-20'

it('opens each record in its list, and what moved on a card at the card', () => {
  expect(recordPath({ record: 'card_sale', opens: 'a=', day }, now)).toBe('/sales?month=2026-11&open=a%3D')
  expect(recordPath({ record: 'till_sale_line', opens: 'b', day }, now)).toBe('/receipts?month=2026-11&open=b')
  expect(recordPath({ record: 'customer_file', opens: 'c', day }, now)).toBe('/customers/files?month=2026-11&open=c')
  expect(recordPath({ record: 'card_use', opens: 'd', day }, now)).toBe('/cards/d')
  expect(recordPath({ record: 'card_recharge', opens: 'd', day }, now)).toBe('/cards/d')
  expect(recordPath({ record: 'lead', opens: 'e', day }, now)).toBe('/leads?open=e')
})

it('leads nowhere where it is out of sight', () => {
  expect(recordPath({ record: 'card_sale', opens: null, day }, now)).toBeNull()
})
