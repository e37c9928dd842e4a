import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { expect, it } from 'vitest'
import { addMonths, daysOf, daysShown, monthOf, monthParser, naturalDaysOf, thisMonth } from './month.ts'
import { placeFilter, placeParser } from './place.ts'

it('steps over the year', () => {
  expect(addMonths('2026-12', 1)).toBe('2027-01')
  expect(addMonths('2026-01', -1)).toBe('2025-12')
})

it('knows how long a month is', () => {
  for (const of of [naturalDaysOf, (month: string) => daysOf(month, { salesMonths: naturalMonths })]) {
    expect(of('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' })
    expect(of('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  }
})

it('knows the chain’s own months', () => {
  const now = { today: '2026-11-28', salesMonths: { rules: [{ fromMonth: '2026-01-01', firstDay: 26 }], starts: [] } }
  expect([thisMonth(now), monthOf('2026-11-25', now)]).toEqual(['2026-12', '2026-11'])
  const none = { month: null, from: null, to: null }
  expect(daysShown(none, now)).toEqual({ from: '2026-11-26', to: '2026-12-25' })
  expect(daysShown({ ...none, month: '2026-11' }, now)).toEqual({ from: '2026-10-26', to: '2026-11-25' })
  expect(daysShown({ month: '2026-11', from: '2026-11-03', to: null }, now)).toEqual({ from: '2026-11-03', to: null })
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
