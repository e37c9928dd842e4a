import { expect, it } from 'vitest'
import { readDay } from './read-day.ts'

it.each(['2026-3-5', '2026/03/05', '2026.3.5', '20260305', '2026年3月5日', ' 2026 - 03 - 05 ', '２０２６-０３-０５'])(
  '%s',
  (written) => expect(readDay(written)).toBe('2026-03-05'),
)

it.each(['', 'tomorrow', '3/5/2026', '26-3-5', '2026-3'])('%j is no day', (written) =>
  expect(readDay(written)).toBeNull(),
)
