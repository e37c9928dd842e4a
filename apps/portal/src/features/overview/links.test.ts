import { expect, it } from 'vitest'
import { linksOf } from './links.ts'

const links = linksOf({ place: { kind: 'franchisee', id: 'f1' }, month: '2026-10', metric: null }, '2026-11')

it('keeps place and month on the way to the records', () => {
  expect(links.sales).toBe('/sales?place=franchisee-f1&month=2026-10&status=recorded')
  expect(links.day('sales_amount', '2026-10-03')).toBe(
    '/sales?place=franchisee-f1&month=2026-10&from=2026-10-03&to=2026-10-03&status=recorded',
  )
  expect(links.records('new_customers')).toBe('/customers/files?place=franchisee-f1&month=2026-10')
  expect(links.quotas('cards_sold')).toBe('/quotas?place=franchisee-f1&metric=cards_sold&year=2026')
})

it('opens a place as an overview and a person as a list of what is counted', () => {
  expect(links.bar({ kind: 'store', id: 's1' }, 'cards_sold')).toBe('/?place=store-s1&month=2026-10')
  expect(links.bar({ kind: 'staff', id: 'e1' }, 'sales_amount')).toBe(
    '/sales?place=franchisee-f1&month=2026-10&staff=e1&status=recorded',
  )
  expect(links.bar({ kind: 'staff', id: 'e1' }, 'new_customers')).toBe(
    '/customers/files?place=franchisee-f1&month=2026-10&staff=e1',
  )
})

it('opens the records of a reason at the place that it is about', () => {
  const store = { kind: 'store', id: 's1' } as const
  expect(links.reason(store, { code: 'seller_sold_less', id: 'e1' })).toBe(
    '/sales?place=store-s1&month=2026-10&staff=e1&status=recorded',
  )
  expect(links.reason(store, { code: 'product_sold_less', id: 'p1' })).toBe(
    '/sales?place=store-s1&month=2026-10&product=p1&status=recorded',
  )
  expect(links.reason(store, { code: 'voided_more', id: null })).toBe(
    '/sales?place=store-s1&month=2026-10&status=voided',
  )
  expect(links.reason({ kind: 'staff', id: 'e1' }, { code: 'days_without_sale', id: null })).toBe(
    '/sales?place=franchisee-f1&month=2026-10&staff=e1&status=recorded',
  )
})
