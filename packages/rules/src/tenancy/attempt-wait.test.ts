import { describe, expect, it } from 'vitest'
import { type AttemptKind, mostFailures, waitOfCount, waitOfPlace } from './attempt-wait.ts'

const now = new Date('2026-11-22T04:00:00Z')
const ago = (seconds: number, passed = false) => {
  const at = new Date(now.getTime() - seconds * 1000)
  return { at, passedAt: passed ? at : null }
}
const failures = (count: number) => Array.from({ length: count }, (_, index) => ago(index))

describe('waitOfPlace', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [6, 2],
    [9, 16],
    [14, 512],
    [15, 900],
    [40, 900],
  ])('after %i failures in a row is %i s', (count, seconds) => {
    expect(waitOfPlace(failures(count), now)).toBe(seconds)
  })

  it('runs out', () => {
    expect(waitOfPlace([ago(3), ...failures(5).slice(1), ago(9)], now)).toBe(0)
  })

  it('begins anew with a success', () => {
    expect(waitOfPlace([ago(0), ago(1, true), ...failures(20)], now)).toBe(0)
  })
})

describe('waitOfCount', () => {
  it('lets in until the count is reached, then when the first of them is an hour old', () => {
    const past = [ago(10), ago(20), ago(600)]
    expect(waitOfCount(past, 4, now)).toBe(0)
    expect(waitOfCount(past, 3, now)).toBe(3000)
    expect(waitOfCount(past, 2, now)).toBe(3580)
  })

  it('doesn’t count successes', () => {
    expect(waitOfCount([ago(10), ago(20, true), ago(600)], 3, now)).toBe(0)
  })
})

it('allows a hundred wrong passwords an hour for an account, at most', () => {
  const kinds: AttemptKind[] = ['password', 'known_password', 'own_password']
  expect(kinds.reduce((sum, kind) => sum + mostFailures[kind], 0)).toBe(100)
})
