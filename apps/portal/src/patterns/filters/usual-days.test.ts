import { naturalMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { expect, test } from 'vitest'
import { daysMeant, usualDays } from './usual-days.ts'

test('the days that people mean, at the turn of a year', () => {
  const meant = Object.fromEntries(
    usualDays.map((usual) => [usual, daysMeant(usual, { today: '2027-01-03', salesMonths: naturalMonths })]),
  )
  expect(meant).toEqual({
    today: { from: '2027-01-03', to: '2027-01-03' },
    yesterday: { from: '2027-01-02', to: '2027-01-02' },
    last_7: { from: '2026-12-28', to: '2027-01-03' },
    last_30: { from: '2026-12-05', to: '2027-01-03' },
    this_month: { from: '2027-01-01', to: '2027-01-03' },
    last_month: { from: '2026-12-01', to: '2026-12-31' },
  })
})

test('this month and the last are the chain’s own', () => {
  const salesMonths = { rules: [{ fromMonth: '2026-01-01', firstDay: 26 }], starts: [] }
  const meant = (usual: (typeof usualDays)[number]) => daysMeant(usual, { today: '2026-11-28', salesMonths })
  expect(meant('this_month')).toEqual({ from: '2026-11-26', to: '2026-11-28' })
  expect(meant('last_month')).toEqual({ from: '2026-10-26', to: '2026-11-25' })
})
