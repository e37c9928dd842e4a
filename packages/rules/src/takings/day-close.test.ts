import { describe, expect, test } from 'vitest'
import { type DayCount, decideDayCount } from './decide-day-count.ts'
import { decideDaySignature } from './decide-day-signature.ts'

const even: DayCount = {
  ...{ day: '2026-11-20', today: '2026-11-20', currency: 'CNY', signed: false },
  store: { status: 'open', franchiseeId: 'f' },
  books: { cash: { expected: 50_000, afterClose: 0 }, wechat: { expected: -3_000, afterClose: -3_000 } },
  counted: [
    { paymentMethod: 'cash', counted: 60_000, reason: null },
    { paymentMethod: 'wechat', counted: -3_000, reason: null },
  ],
  ...{ openingCash: 10_000, denominations: null, handedOver: 0, receiverFranchiseeId: null },
}
const codeOf = (change: Partial<DayCount>) => {
  const decision = decideDayCount({ ...even, ...change })
  return decision.ok ? null : decision.refusal
}
const cash = (counted: number, reason: string | null = null) => ({
  counted: [even.counted[1] as (typeof even.counted)[0], { paymentMethod: 'cash' as const, counted, reason }],
})

describe('a count that can’t be taken', () => {
  test.each([
    ['of tomorrow', { day: '2026-11-21' }, 'day_close.in_future'],
    ['of long ago', { day: '2026-08-19' }, 'day_close.too_long_ago'],
    ['of a store that has not opened', { store: { ...even.store, status: 'opening' } }, 'day_close.store_not_open'],
    ['of a day that is signed', { signed: true }, 'day_close.signed_already'],
    ['a cent short without a reason', cash(59_999), 'day_close.reason_missing'],
    ['a method that was left out', { counted: [] }, 'day_close.reason_missing'],
    ['notes that don’t add up', { denominations: [{ value: 10_000, pieces: 5 }] }, 'day_close.denominations_differ'],
    ['more handed over than there was', { handedOver: 60_001 }, 'day_close.handed_over_more'],
    [
      'to somebody else’s staff',
      { handedOver: 1, receiverFranchiseeId: 'g' },
      'day_close.receiver_of_other_franchisee',
    ],
  ] as [string, Partial<DayCount>, string][])('%s', (_, change, code) => {
    expect(codeOf(change)).toMatchObject({ code })
  })

  test('names what lacks a reason, though all together comes out even', () => {
    const offset = {
      counted: [{ ...cash(59_000).counted[1] }, { paymentMethod: 'wechat', counted: -2_000, reason: null }],
    }
    expect(codeOf(offset as Partial<DayCount>)).toMatchObject({ params: { methods: ['wechat', 'cash'] } })
  })
})

test('what was in the drawer before is no taking', () => {
  const decision = decideDayCount(even)
  expect(decision).toMatchObject({ ok: true, value: { expected: 47_000, difference: 0, differing: 0, late: false } })
})

test('a difference with a reason is kept as it is, and a later day’s count is late', () => {
  const decision = decideDayCount({ ...even, ...cash(59_000, '找错零'), today: '2026-11-21' })
  expect(decision).toMatchObject({ ok: true, value: { difference: -1_000, differing: 1, late: true } })
})

describe('a signature', () => {
  const counted = [{ paymentMethod: 'cash', expected: 50_000 } as const]
  const books = { cash: { expected: 50_000, afterClose: 0 } }
  const asked = { signed: false, isLatest: true, counted, books }

  test('of figures that nobody has seen is refused, also where a method came that wasn’t there', () => {
    const more = { ...books, other: { expected: 1, afterClose: 0 } }
    expect(decideDaySignature({ ...asked, books: more })).toMatchObject({
      refusal: { code: 'day_close.books_moved', params: { methods: ['other'] } },
    })
    expect(decideDaySignature({ ...asked, books: {} })).toMatchObject({ refusal: { code: 'day_close.books_moved' } })
  })

  test('is given once, and to the latest count', () => {
    expect(decideDaySignature({ ...asked, signed: true })).toMatchObject({
      refusal: { code: 'day_close.signed_already' },
    })
    expect(decideDaySignature({ ...asked, isLatest: false })).toMatchObject({
      refusal: { code: 'day_close.counted_again' },
    })
    expect(decideDaySignature(asked)).toMatchObject({ ok: true })
  })
})
