import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { expect, it } from 'vitest'
import { filesFilter, loadFilesAddress } from './files-address.ts'

const filterOf = (search: string) =>
  filesFilter(loadFilesAddress(new URLSearchParams(search)), { today: '2026-11-21', salesMonths: naturalMonths })

it('is of this month when nothing is said', () => {
  expect(filterOf('')).toEqual({ from: '2026-11-01', to: '2026-11-30' })
})

it('takes place, month and every filter out of the address', () => {
  expect(filterOf('place=franchisee-abc&month=2026-02&staff=s1&q=王')).toEqual({
    ...{ from: '2026-02-01', to: '2026-02-28', franchiseeIds: ['abc'], staffIds: ['s1'], search: '王' },
  })
})

it('prefers days of their own', () => {
  expect(filterOf('month=2026-02&from=2026-11-03&to=2026-11-05')).toEqual({ from: '2026-11-03', to: '2026-11-05' })
})
