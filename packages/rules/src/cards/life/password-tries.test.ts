import { describe, expect, it } from 'vitest'
import { decidePasswordTry, type PasswordTry, wrongPassword } from './password-tries.ts'

const now = new Date('2026-11-20T10:00:00Z')
const wrong = (minutesAgo: number): PasswordTry => ({
  at: new Date(now.getTime() - minutesAgo * 60_000),
  passedAt: null,
})
const right = (minutesAgo: number): PasswordTry => ({ ...wrong(minutesAgo), passedAt: now })

describe('tries at a card’s password', () => {
  const locked: [PasswordTry[], number][] = [
    [[0, 1, 2, 3, 4].map(wrong), 15],
    [[14, 15, 16, 17, 28].map(wrong), 1],
    [[0.5, 1, 2, 3, 15].map(wrong), 15],
  ]
  it.each(locked)('%#: five wrong ones within 15 minutes lock it for as long', (past, minutes) =>
    expect(decidePasswordTry(past, now)).toEqual({
      ok: false,
      refusal: { code: 'card.password_locked', params: { minutes } },
    }),
  )

  const open: [PasswordTry[], number][] = [
    [[], 4],
    [[0, 1, 2, 3].map(wrong), 0],
    [[0, 1, 2, 3, 15.1].map(wrong), 0],
    [[15, 16, 17, 18, 19].map(wrong), 4],
    [[wrong(0), right(1), wrong(2), wrong(3), wrong(4), wrong(5)], 3],
  ]
  it.each(open)('%#: otherwise it may be tried', (past, triesLeft) =>
    expect(decidePasswordTry(past, now)).toEqual({ ok: true, value: { triesLeft } }),
  )

  it('tells who was wrong how often they may try, and at the last that it is locked', () => {
    expect(wrongPassword(2).refusal).toEqual({ code: 'card.password_wrong', params: { triesLeft: 2 } })
    expect(wrongPassword(0).refusal).toEqual({ code: 'card.password_locked', params: { minutes: 15 } })
  })
})
