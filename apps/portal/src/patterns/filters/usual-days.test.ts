import { expect, test } from 'vitest'
import { daysMeant, usualDays } from './usual-days.ts'

test('the days that people mean, at the turn of a year', () => {
  const meant = Object.fromEntries(usualDays.map((usual) => [usual, daysMeant(usual, '2027-01-03')]))
  expect(meant).toEqual({
    today: { from: '2027-01-03', to: '2027-01-03' },
    yesterday: { from: '2027-01-02', to: '2027-01-02' },
    last_7: { from: '2026-12-28', to: '2027-01-03' },
    last_30: { from: '2026-12-05', to: '2027-01-03' },
    this_month: { from: '2027-01-01', to: '2027-01-03' },
    last_month: { from: '2026-12-01', to: '2026-12-31' },
  })
})
