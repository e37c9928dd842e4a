import { describe, expect, it } from 'vitest'
import type { BonusLot, Lot, PrincipalLot } from './lot.ts'
import { availableOn, consume, type DrawRule, restore } from './lots.ts'

const shared = {
  cardId: 'c',
  franchiseeId: 'f',
  frozen: 0,
  expiresOn: null,
  grantedAt: new Date('2026-01-01T00:00:00Z'),
}

const principal = (id: string, amount: number, change: Partial<PrincipalLot> = {}): PrincipalLot => ({
  ...shared,
  kind: 'principal',
  id,
  granted: amount,
  remaining: amount,
  charge: { principal: amount, bonus: 0 },
  ...change,
})

const bonus = (id: string, amount: number, change: Partial<BonusLot> = {}): BonusLot => ({
  ...shared,
  kind: 'bonus',
  id,
  granted: amount,
  remaining: amount,
  charge: { principal: 0, bonus: amount },
  funding: { seller: amount, server: 0, headquarters: 0 },
  ...change,
})

const on = '2026-06-30'
const take = (lots: readonly Lot[], amount: number, rule: DrawRule) =>
  consume(lots, { amount, rule, on, currency: 'CNY' })
const amountsOf = (lots: readonly Lot[], amount: number, rule: DrawRule) => {
  const drawn = take(lots, amount, rule)
  return drawn.ok ? drawn.value.takes.map((one) => [one.lotId, one.amount]) : drawn.refusal
}

describe('consume', () => {
  const card = [principal('p', 80_000), bonus('b', 20_000)]

  it('goes by the product’s rule', () => {
    expect(amountsOf(card, 30_000, 'bonus_first')).toEqual([
      ['b', 20_000],
      ['p', 10_000],
    ])
    expect(amountsOf(card, 30_000, 'principal_first')).toEqual([['p', 30_000]])
    expect(amountsOf(card, 90_000, 'principal_first')).toEqual([
      ['p', 80_000],
      ['b', 10_000],
    ])
    expect(amountsOf(card, 30_000, 'in_proportion')).toEqual([
      ['p', 24_000],
      ['b', 6000],
    ])
  })

  it('shares an odd cent out without losing it', () => {
    expect(amountsOf([principal('p', 2), bonus('b', 1)], 2, 'in_proportion')).toEqual([
      ['p', 1],
      ['b', 1],
    ])
    expect(amountsOf([principal('p', 100), bonus('b', 50)], 50, 'in_proportion')).toEqual([
      ['p', 33],
      ['b', 17],
    ])
  })

  it('uses what expires first, then what never does, then the older one', () => {
    const lots = [
      principal('never, new', 10, { grantedAt: new Date('2026-03-01T00:00:00Z') }),
      principal('never, old', 10),
      principal('late', 10, { expiresOn: '2026-12-31' }),
      principal('soon', 10, { expiresOn: '2026-06-30' }),
    ]
    expect(amountsOf(lots, 31, 'bonus_first')).toEqual([
      ['soon', 10],
      ['late', 10],
      ['never, old', 10],
      ['never, new', 1],
    ])
  })

  it('leaves what expired yesterday, what is frozen and what is counted in uses or days', () => {
    const count: Lot = { ...principal('n', 100), kind: 'count', usesGranted: 3, usesLeft: 3 }
    const lots = [
      principal('gone', 10, { expiresOn: '2026-06-29' }),
      principal('half', 10, { remaining: 4, frozen: 6 }),
      count,
    ]
    expect(availableOn(lots, on)).toEqual({ principal: 4, bonus: 0 })
    expect(amountsOf(lots, 5, 'bonus_first')).toEqual({
      code: 'card.balance_short',
      params: { available: { minor: 4, currency: 'CNY' } },
    })
  })

  it('says who bears what of the bonus that is taken, and how much of the lot was used before', () => {
    const lot = bonus('b', 100, { remaining: 90, funding: { seller: 30, server: 30, headquarters: 30 } })
    expect(take([lot], 10, 'bonus_first')).toMatchObject({
      value: {
        takes: [{ funding: { seller: 4, server: 3, headquarters: 3 }, usedBefore: 10 }],
        lots: [{ remaining: 80, funding: { seller: 26, server: 27, headquarters: 27 } }],
      },
    })
  })
})

describe('restore', () => {
  it('puts back what was taken, wherever the lot is by now', () => {
    const lots = [principal('p', 50), bonus('b', 50)]
    const drawn = take(lots, 70, 'bonus_first')
    if (!drawn.ok) throw new Error(drawn.refusal.code)
    const elsewhere = drawn.value.lots.map((lot) => ({ ...lot, cardId: 'new' }))
    const back = restore(elsewhere, drawn.value.takes)
    expect(back.toSorted((one, other) => (one.id > other.id ? -1 : 1))).toEqual(
      lots.map((lot) => ({ ...lot, cardId: 'new' })),
    )
    expect(() => restore(back, drawn.value.takes)).toThrow(RangeError)
    expect(() => restore([], drawn.value.takes)).toThrow(RangeError)
  })
})
