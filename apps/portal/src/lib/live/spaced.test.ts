import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { spaced } from './spaced.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('runs at once, and a hundred calls within a second only once more', () => {
  const run = vi.fn()
  const { call } = spaced(1000, run)
  for (let count = 0; count < 100; count++) call()
  expect(run).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(run).toHaveBeenCalledTimes(2)
  vi.advanceTimersByTime(10_000)
  expect(run).toHaveBeenCalledTimes(2)
  call()
  expect(run).toHaveBeenCalledTimes(3)
})

it('does nothing more once it is stopped', () => {
  const run = vi.fn()
  const { call, stop } = spaced(1000, run)
  call()
  call()
  stop()
  vi.advanceTimersByTime(10_000)
  expect(run).toHaveBeenCalledTimes(1)
})
