import { expect, it } from 'vitest'
import { addMonths, daysOf, monthParser } from './month.ts'
import { placeFilter, placeParser } from './place.ts'

it('steps over the year', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
})

it('knows how long a month is', () => {
  expect(daysOf('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
  expect(daysOf('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
})

it.each(['2026-13', '2026-1', 'november', '1899-01'])('refuses %s as a month', (text) =>
  expect(monthParser.parse(text)).toBeNull(),
)

it('reads a place as it writes it, and nothing else', () => {
  const store = { kind: 'store', id: 'U3RvcmU6MQ==' } as const
  expect(placeParser.parse(placeParser.serialize(store))).toEqual(store)
  expect(placeParser.parse('staff-1')).toBeNull()
  expect(placeParser.parse('store-')).toBeNull()
  expect(placeFilter(store)).toEqual({ storeIds: [store.id] })
  expect(placeFilter(null)).toEqual({})
})
