import { expect, it } from 'vitest'
import { draftKeyOf, sheetOf, yearParser } from './quotas-address.ts'

const nothing = { place: null, month: null, year: null, metric: null }

it('shows the year of the chosen month, or of today, unless one is chosen', () => {
  expect(sheetOf(nothing, '2026-11-21').year).toBe(2026)
  expect(sheetOf({ ...nothing, month: '2025-03' }, '2026-11-21').year).toBe(2025)
  expect(sheetOf({ ...nothing, month: '2025-03', year: 2024 }, '2026-11-21').year).toBe(2024)
})

it.each(['1999', '2101', '26', 'next'])('refuses %s as a year', (text) => expect(yearParser.parse(text)).toBeNull())

it('keeps drafts of sheets apart', () => {
  const sheet = sheetOf(nothing, '2026-11-21')
  const keys = [
    draftKeyOf('a', sheet),
    draftKeyOf('b', sheet),
    draftKeyOf('a', { ...sheet, year: 2027 }),
    draftKeyOf('a', { ...sheet, metric: 'cards_sold' }),
    draftKeyOf('a', sheetOf({ ...nothing, place: { kind: 'store', id: 's' } }, '2026-11-21')),
  ]
  expect(new Set(keys).size).toBe(keys.length)
})
