import { expect, it } from 'vitest'
import { franchiseesFilter, loadFranchiseesAddress } from './franchisees/list/franchisees-address.ts'
import { loadStaffAddress, staffFilter } from './staff/list/staff-address.ts'
import { loadStoresAddress, storesFilter } from './stores/list/stores-address.ts'

const search = new URLSearchParams('place=store-abc&month=2026-02&q=王&status=open')

it('filters stores by place, status and words', () => {
  expect(storesFilter(loadStoresAddress(search))).toEqual({ storeIds: ['abc'], status: 'open', search: '王' })
})

it('answers to the place in every list of the network', () => {
  const place = new URLSearchParams('place=franchisee-f1')
  expect(storesFilter(loadStoresAddress(place))).toEqual({ franchiseeIds: ['f1'] })
  expect(franchiseesFilter(loadFranchiseesAddress(place))).toEqual({ franchiseeIds: ['f1'] })
  expect(staffFilter(loadStaffAddress(place))).toEqual({ franchiseeIds: ['f1'] })
  expect(franchiseesFilter(loadFranchiseesAddress(search))).toEqual({ storeIds: ['abc'], search: '王' })
})
