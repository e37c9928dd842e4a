import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { expect, it } from 'vitest'
import { loadSalesAddress, salesFilter } from './sales-address.ts'

const today = '2026-11-21'
const filterOf = (search: string) =>
  salesFilter(loadSalesAddress(new URLSearchParams(search)), { today, salesMonths: naturalMonths })

it('is of this month when nothing is said', () => {
  expect(filterOf('')).toEqual({ from: '2026-11-01', to: '2026-11-30' })
})

it('takes place, month and every filter out of the address', () => {
  expect(filterOf('place=store-abc&month=2026-02&pay=wechat,cash&status=voided&staff=s1&product=p1&q=王')).toEqual({
    from: '2026-02-01',
    to: '2026-02-28',
    storeIds: ['abc'],
    paymentMethods: ['wechat', 'cash'],
    status: 'voided',
    staffIds: ['s1'],
    cardProductIds: ['p1'],
    search: '王',
  })
})

it('prefers days of their own, and ignores what it does not know', () => {
  expect(filterOf('from=2026-11-03&to=2026-11-03&status=lost&pay=shells')).toEqual({
    from: '2026-11-03',
    to: '2026-11-03',
  })
  expect(filterOf('from=2026-02-31')).toEqual({ from: '2026-11-01', to: '2026-11-30' })
})
