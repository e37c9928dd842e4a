import { expect, test } from 'vitest'
import { priceRange } from './price-range.ts'
import type { ServicePrice } from './service-price.ts'

const everywhere = { divisionCode: null, franchiseeId: null, storeId: null }
const at = (fromOn: string, price: number | null, where: Partial<ServicePrice> = {}): ServicePrice => ({
  ...everywhere,
  ...where,
  fromOn,
  price,
})

test('nothing holds before the first price, nor after the last one ended', () => {
  expect(priceRange([], '2026-05-01')).toBeNull()
  expect(priceRange([at('2026-06-01', 100)], '2026-05-01')).toBeNull()
  expect(priceRange([at('2026-01-01', 100), at('2026-02-01', null)], '2026-05-01')).toBeNull()
})

test('one price is both ends', () => {
  expect(priceRange([at('2026-01-01', 4800), at('2026-03-01', 5800)], '2026-05-01')).toEqual({
    lowest: 5800,
    highest: 5800,
  })
})

test('each area counts with what holds in it, whatever the order; an area whose own price ended does not', () => {
  const prices = [
    at('2026-01-01', 4800),
    at('2026-02-01', 5800, { divisionCode: '330100' }),
    at('2026-04-01', 6800, { divisionCode: '330100' }),
    at('2026-01-01', 9900, { storeId: 's' }),
    at('2026-02-01', null, { storeId: 's' }),
    at('2026-09-01', 100, { franchiseeId: 'f' }),
  ]
  expect(priceRange(prices, '2026-05-01')).toEqual({ lowest: 4800, highest: 6800 })
  expect(priceRange(prices.toReversed(), '2026-05-01')).toEqual({ lowest: 4800, highest: 6800 })
})
