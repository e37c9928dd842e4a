import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { expect, it } from 'vitest'
import { scoreLinks } from './score-links.ts'

const now = { today: '2026-11-21', salesMonths: naturalMonths }

const month = '2026-11-01'
const rep = { level: 'staff', franchiseeId: 'f1', storeId: 's1', staffId: 'p1', month } as const

it('leads from a rep’s numbers to what the rep did in that store', () => {
  const links = scoreLinks(rep, now, null)
  expect(links.actual('cards_sold')).toBe(
    '/credits?place=store-s1&month=2026-11&metric=cards_sold&staff=p1&from=2026-11-01&to=2026-11-30',
  )
  expect(links.voided).toBe('/sales?place=store-s1&month=2026-11&staff=p1&status=voided')
  expect(links.target('cards_sold')).toBe('/quotas?place=store-s1&year=2026&metric=cards_sold')
})

it('leads from a store’s and a franchisee’s numbers to everybody’s there', () => {
  const store = scoreLinks({ ...rep, level: 'store', staffId: null }, now, null)
  expect(store.actual('sales_amount')).toBe(
    '/credits?place=store-s1&month=2026-11&metric=sales_amount&from=2026-11-01&to=2026-11-30',
  )
  const franchisee = scoreLinks({ ...rep, level: 'franchisee', storeId: null, staffId: null }, now, null)
  expect(franchisee.actual('new_customers')).toBe(
    '/credits?place=franchisee-f1&month=2026-11&metric=new_customers&from=2026-11-01&to=2026-11-30',
  )
})

it('leads from a closed score to what it knew', () => {
  const { actual, voided } = scoreLinks(rep, now, '2026-12-03T02:00:00.000Z')
  expect(actual('cards_sold')).toBe(
    '/credits?place=store-s1&month=2026-11&metric=cards_sold&staff=p1&from=2026-11-01&to=2026-11-30&known=2026-12-03T02:00:00.000Z',
  )
  expect(voided).not.toContain('known')
})
