import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { expect, it } from 'vitest'
import { creditsFilter, loadCreditsAddress } from './credits-address.ts'

const addressOf = (search: string) => loadCreditsAddress(new URLSearchParams(search))
const filterOf = (search: string) =>
  creditsFilter(addressOf(search), 'sales_amount', { today: '2026-11-21', salesMonths: naturalMonths })

it('is of this month when nothing is said', () => {
  expect(filterOf('')).toEqual({ metricId: 'sales_amount', from: '2026-11-01', to: '2026-11-30' })
})

it('takes place, days, person and the moment out of the address', () => {
  const known = '2026-12-03T08:00:00.000Z'
  expect(filterOf(`place=store-abc&from=2026-10-26&to=2026-11-25&staff=p1&known=${known}`)).toEqual({
    ...{ metricId: 'sales_amount', from: '2026-10-26', to: '2026-11-25' },
    ...{ storeId: 'abc', staffId: 'p1', knownUntil: known },
  })
  expect(filterOf('place=franchisee-abc')).toMatchObject({ franchiseeId: 'abc' })
})

it('ignores what is no day and no moment; one day alone is that day', () => {
  expect(filterOf('from=2026-02-31&known=yesterday')).toEqual(filterOf(''))
  expect(filterOf('to=2026-02-03')).toMatchObject({ from: '2026-02-03', to: '2026-02-03' })
})
