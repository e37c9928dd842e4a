import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { expect, it } from 'vitest'
import { incentivesFilter, loadIncentivesAddress } from './incentives-address.ts'

const filterOf = (search: string) =>
  incentivesFilter(loadIncentivesAddress(new URLSearchParams(search)), {
    today: '2026-11-21',
    salesMonths: naturalMonths,
  })
const november = { from: '2026-11-01', to: '2026-11-30' }

it('is of this month when nothing is said', () => {
  expect(filterOf('')).toEqual(november)
  expect(filterOf('month=2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
})

it('has what waits whichever month it is of, unless days are asked for', () => {
  expect(filterOf('status=proposed&month=2026-02')).toEqual({ statuses: ['proposed'] })
  expect(filterOf('status=proposed,approved')).toEqual({ ...november, statuses: ['proposed', 'approved'] })
  expect(filterOf('status=proposed&from=2026-11-03&to=2026-11-03')).toEqual({
    from: '2026-11-03',
    to: '2026-11-03',
    statuses: ['proposed'],
  })
})

it('takes every other filter out of the address, and ignores what it does not know', () => {
  expect(filterOf('place=store-abc&staff=s1&item=i1&kind=penalty&status=rejected,lost&q=王')).toEqual({
    ...november,
    storeIds: ['abc'],
    staffIds: ['s1'],
    incentiveItemIds: ['i1'],
    kind: 'penalty',
    statuses: ['rejected'],
    search: '王',
  })
  expect(filterOf('kind=gift&status=lost')).toEqual(november)
})
