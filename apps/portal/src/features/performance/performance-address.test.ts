import { expect, it } from 'vitest'
import { levelOf, levelsIn, loadPerformanceAddress, performanceFilter, ranksAmong } from './performance-address.ts'

const today = '2026-11'
const read = (search: string) => loadPerformanceAddress(new URLSearchParams(search))

it('asks for franchisees of this month where headquarters looks at the whole chain', () => {
  expect(performanceFilter(read(''), 'chain', today)).toEqual({ month: '2026-11-01', level: 'franchisee' })
})

it('takes place, month, level, bands and words out of the address', () => {
  expect(
    performanceFilter(read('place=franchisee-f1&month=2026-02&level=store&bands=0,3&q=王'), 'chain', today),
  ).toEqual({
    month: '2026-02-01',
    level: 'store',
    franchiseeIds: ['f1'],
    bands: [0, 3],
    search: '王',
  })
})

it('compares nothing wider than what is looked at', () => {
  const store = { kind: 'store', id: 's1' } as const
  expect(levelsIn('chain', store)).toEqual(['store', 'staff'])
  expect(levelOf({ level: 'franchisee', place: store }, 'chain')).toBe('staff')
  expect(levelOf({ level: 'store', place: null }, 'person')).toBe('staff')
  expect(levelOf({ level: null, place: null }, 'franchisee')).toBe('staff')
})

it('ranks among those who are looked at first', () => {
  expect(ranksAmong('chain', null)).toEqual(['chain'])
  expect(ranksAmong('franchisee', null)[0]).toBe('franchisee')
  expect(ranksAmong('chain', { kind: 'store', id: 's1' })[0]).toBe('store')
})
