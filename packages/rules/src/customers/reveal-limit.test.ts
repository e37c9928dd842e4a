import { describe, expect, it } from 'vitest'
import { decideReveal } from './reveal-limit.ts'

const now = new Date('2026-11-20T04:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
const many = (count: number, minutes: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => ago(minutes(at)))

describe('decideReveal', () => {
  it('lets a day of calls through', () => {
    expect(decideReveal([], now).ok).toBe(true)
    expect(
      decideReveal(
        many(59, () => 1),
        now,
      ).ok,
    ).toBe(true)
    expect(
      decideReveal(
        many(299, (at) => at * 4),
        now,
      ).ok,
    ).toBe(true)
  })

  it('says when there is room again within the hour', () => {
    expect(
      decideReveal(
        many(60, (at) => at / 2),
        now,
      ),
    ).toEqual({
      ok: false,
      refusal: { code: 'customer.too_many_reveals', params: { minutes: 31 } },
    })
  })

  it('and within the day', () => {
    expect(
      decideReveal(
        many(300, (at) => 61 + at),
        now,
      ),
    ).toMatchObject({ refusal: { params: { minutes: 1080 } } })
  })

  it('lets the next one through once the oldest is past', () => {
    expect(
      decideReveal(
        many(60, (at) => at + 1),
        now,
      ).ok,
    ).toBe(true)
  })
})
