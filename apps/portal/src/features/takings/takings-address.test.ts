import { expect, test } from 'vitest'
import { boardDays } from './takings-address.ts'

const today = '2026-11-22'

test('a board is of the week up to today, and never of days to come', () => {
  const now = { from: '2026-11-16', to: today, previous: '2026-11-15', next: null }
  expect(boardDays({ to: null }, today)).toEqual(now)
  expect(boardDays({ to: '2026-12-31' }, today)).toEqual(now)
})

test('a week before leads back to today', () => {
  expect(boardDays({ to: '2026-11-15' }, today)).toMatchObject({ from: '2026-11-09', next: today })
  expect(boardDays({ to: '2026-11-18' }, today).next).toBe(today)
})
