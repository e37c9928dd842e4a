import { expect, it } from 'vitest'
import { changedSearch } from './use-address-change.ts'

it('sets, replaces and removes', () => {
  expect(changedSearch('?month=2026-10&q=a', { month: '2026-11', q: null })).toBe('?month=2026-11')
  expect(changedSearch('', { stores: ['a', 'b'] })).toBe('?stores=a%2Cb')
  expect(changedSearch('?stores=a', { stores: [] })).toBe('')
})

it('goes back to the first page', () => {
  expect(changedSearch('?after=x&place=store-1', { q: '王' })).toBe('?place=store-1&q=%E7%8E%8B')
  expect(changedSearch('?before=x', {})).toBe('')
})
