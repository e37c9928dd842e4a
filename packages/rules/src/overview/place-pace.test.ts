import { expect, it } from 'vitest'
import { workingCalendar } from '../quotas/calendar/working-calendar.ts'
import { placePaceOf } from './place-pace.ts'

const november = { from: '2026-11-01', to: '2026-11-30', calendar: workingCalendar('2026-11-01', '2026-11-30') }

it('measures a place by the working days since it opened', () => {
  // 16 November 2026 is a Monday: from then on 11 working days, five of them by Friday the 20th.
  const pace = placePaceOf({ ...november, target: 11_000, actual: 4_000, today: '2026-11-20', opensOn: '2026-11-16' })
  expect(pace).toEqual({
    actual: 4_000,
    attainment: 4 / 11,
    expected: 5_000,
    ahead: -1_000,
    missing: 7_000,
    missingPerDay: 1_000,
  })
})

it('counts what came in before a quota, and asks for nothing without one', () => {
  const pace = placePaceOf({ ...november, target: null, actual: 4_000, today: '2026-11-20' })
  expect(pace).toMatchObject({ actual: 4_000, attainment: null, expected: null, ahead: null, missing: null })
})
