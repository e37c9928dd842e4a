import { describe, expect, it } from 'vitest'
import { priceOn, type ServicePrice } from './service-price.ts'

const place = { storeId: 's', franchiseeId: 'f', divisionCode: '330106' }
const at = (fromOn: string, price: number | null, where: Partial<ServicePrice> = {}): ServicePrice => ({
  ...{ divisionCode: null, franchiseeId: null, storeId: null, fromOn, price },
  ...where,
})

describe('the price of a service', () => {
  const everywhere = at('2026-01-01', 3000)

  it('is none before its first day, and in another place', () => {
    expect(priceOn([], place, '2026-05-01')).toBeNull()
    expect(priceOn([everywhere], place, '2025-12-31')).toBeNull()
    expect(priceOn([at('2026-01-01', 1, { storeId: 'other' })], place, '2026-05-01')).toBeNull()
    expect(priceOn([at('2026-01-01', 1, { divisionCode: '310000' })], place, '2026-05-01')).toBeNull()
    expect(
      priceOn([at('2026-01-01', 1, { divisionCode: '330000' })], { ...place, divisionCode: null }, '2026-05-01'),
    ).toBeNull()
  })

  it('is the latest that has begun', () => {
    const prices = [at('2026-06-01', 4000), everywhere, at('2026-03-01', 3500)]
    expect(['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'].map((day) => priceOn(prices, place, day))).toEqual([
      3000, 3500, 3500, 4000,
    ])
  })

  it('is that of the narrowest area, whenever a wider one changed', () => {
    const areas: Partial<ServicePrice>[] = [
      { divisionCode: '330000' },
      { divisionCode: '330100' },
      { divisionCode: '330106' },
      { franchiseeId: 'f' },
      { storeId: 's' },
    ]
    const prices = [at('2026-04-01', 9999), everywhere]
    for (const [index, where] of areas.entries()) {
      prices.push(at('2026-01-01', 100 + index, where))
      expect(priceOn(prices.toReversed(), place, '2026-05-01')).toBe(100 + index)
    }
  })

  it('falls back on the wider area once the narrower has ended, and may be 0', () => {
    const ended = [everywhere, at('2026-01-01', 2000, { storeId: 's' }), at('2026-02-01', null, { storeId: 's' })]
    expect(priceOn(ended, place, '2026-01-31')).toBe(2000)
    expect(priceOn(ended, place, '2026-02-01')).toBe(3000)
    expect(priceOn([everywhere, at('2026-01-01', 0, { storeId: 's' })], place, '2026-01-01')).toBe(0)
  })
})
