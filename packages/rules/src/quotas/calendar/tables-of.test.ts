import { expect, it } from 'vitest'
import { tablesOf } from './tables-of.ts'
import { workingCalendar } from './working-calendar.ts'

const nationalDay = '2026-10-01'

it.each([
  ['Asia/Shanghai', false],
  ['Asia/Urumqi', false],
  ['America/New_York', true],
  ['Asia/Tokyo', true],
])('in %s China’s National Day is a working day: %s', (timeZone, isWorked) => {
  const calendar = workingCalendar(nationalDay, nationalDay, tablesOf(timeZone))
  expect(calendar.isWorkingDay(nationalDay)).toBe(isWorked)
  expect(calendar.coverage).toBe(isWorked ? 'weekdays' : 'calendar')
})
