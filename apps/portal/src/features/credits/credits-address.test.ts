import { expect, it } from 'vitest'
import { creditsFilter, creditsOffset, creditsPage, loadCreditsAddress } from './credits-address.ts'

const addressOf = (search: string) => loadCreditsAddress(new URLSearchParams(search))
const filterOf = (search: string) => creditsFilter(addressOf(search), 'sales_amount', '2026-11-21')

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

it('pages by numbers of rows, whatever somebody wrote there', () => {
  const offsetOf = (search: string) => creditsOffset(addressOf(search))
  expect([offsetOf(''), offsetOf('after=50'), offsetOf('before=100'), offsetOf('before=20')]).toEqual([0, 50, 50, 0])
  expect([offsetOf('after=x'), offsetOf('after=-3'), offsetOf('after=1e99')]).toEqual([0, 0, 2 ** 31 - 1])
  expect(offsetOf('last=true')).toBe(2 ** 31 - 1)
  expect(creditsPage({ offset: 50, rows: 50, count: 120 })).toEqual({
    ...{ hasPreviousPage: true, hasNextPage: true, startCursor: '50', endCursor: '100' },
  })
})
