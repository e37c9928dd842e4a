import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, dayOf } from '../input/day.ts'
import { consumeUses, usesLeftOn } from './count-lots.ts'
import type { CountLot, PeriodLot } from './lot.ts'
import { consumePeriod, earnedThrough, monthOfCard } from './period-lot.ts'
import { voidCharge } from './postings/void-charge.ts'

const shared = { cardId: 'c', franchiseeId: 'f', frozen: 0, grantedAt: new Date('2026-01-01T00:00:00Z') }

const count = (granted: number, uses: number): CountLot => ({
  ...shared,
  kind: 'count',
  id: 'n',
  granted,
  remaining: granted,
  charge: { principal: granted, bonus: 0 },
  expiresOn: '2026-12-31',
  usesGranted: uses,
  usesLeft: uses,
})

const period = (granted: number, from: string, to: string, perMonth: number | null): PeriodLot => ({
  ...shared,
  kind: 'period',
  id: 'd',
  granted,
  remaining: granted,
  charge: { principal: granted, bonus: 0 },
  expiresOn: to,
  from,
  to,
  perMonth,
  usesLeft: 0,
  allowanceMonth: null,
})

describe('a count', () => {
  it('earns the price over its uses, the last one what is left', () => {
    let lot = count(10_000, 3)
    const earned = [1, 2, 3].map(() => {
      const drawn = consumeUses([lot], 1, '2026-06-01')
      if (!drawn.ok) throw new Error(drawn.refusal.code)
      lot = drawn.value.lots[0] ?? lot
      return drawn.value.takes[0]?.amount
    })
    expect(earned).toEqual([3333, 3333, 3334])
    expect(consumeUses([lot], 1, '2026-06-01')).toMatchObject({
      refusal: { code: 'card.uses_short', params: { left: 0 } },
    })
  })

  it('can’t be used once it is past', () => {
    expect(usesLeftOn([count(10_000, 3)], '2026-12-31')).toBe(3)
    expect(usesLeftOn([count(10_000, 3)], '2027-01-01')).toBe(0)
  })

  it('earns its price exactly in any steps', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
        (price, steps) => {
          let lot = count(
            price,
            steps.reduce((sum, step) => sum + step, 0),
          )
          let earned = 0
          for (const step of steps) {
            const drawn = consumeUses([lot], step, '2026-06-01')
            if (!drawn.ok) throw new Error(drawn.refusal.code)
            earned += drawn.value.takes[0]?.amount ?? 0
            lot = drawn.value.lots[0] ?? lot
          }
          expect([earned, lot.remaining, lot.usesLeft]).toEqual([price, 0, 0])
        },
      ),
    )
  })
})

describe('a period', () => {
  it('earns the same each day, to the cent, and all of it by its last', () => {
    const quarter = period(10_000, '2026-01-01', '2026-03-31', null)
    expect(earnedThrough(quarter, '2025-12-31')).toBe(0)
    expect(earnedThrough(quarter, '2026-01-01')).toBe(111)
    expect(earnedThrough(quarter, '2026-01-09')).toBe(1000)
    expect(earnedThrough(quarter, '2026-03-31')).toBe(10_000)
    expect(earnedThrough(quarter, '2030-01-01')).toBe(10_000)
  })

  it('never earns less by a later day, nor days that differ by more than a cent', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999_999), fc.integer({ min: 1, max: 800 }), (price, days) => {
        const lot = period(price, '2026-01-01', dayOf(dayNumber('2026-01-01') + days - 1), null)
        const each = Array.from({ length: days }, (_, at) => {
          const day = addDays(lot.from, at)
          return earnedThrough(lot, day) - earnedThrough(lot, addDays(day, -1))
        })
        expect(each.reduce((sum, one) => sum + one, 0)).toBe(price)
        expect(Math.max(...each) - Math.min(...each)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('has months that begin on the date it began', () => {
    const months = (from: string, days: string[]) => days.map((day) => monthOfCard(from, day))
    expect(months('2026-01-15', ['2026-01-14', '2026-01-15', '2026-02-14', '2026-02-15', '2027-01-15'])).toEqual([
      -1, 0, 0, 1, 12,
    ])
    expect(months('2026-01-31', ['2026-02-27', '2026-02-28', '2026-03-30', '2026-03-31', '2026-04-30'])).toEqual([
      0, 1, 1, 2, 3,
    ])
  })

  it('counts the uses of a month where they are limited, and is used within its days alone', () => {
    const monthly = { ...period(10_000, '2026-01-15', '2026-03-14', 2), usesLeft: 1, allowanceMonth: 0 }
    expect(consumePeriod(monthly, '2026-02-14')).toMatchObject({
      value: { take: { uses: 1, amount: 0 }, lot: { usesLeft: 0 } },
    })
    expect(consumePeriod(monthly, '2026-02-15')).toMatchObject({ refusal: { code: 'card.uses_short' } })
    expect(consumePeriod({ ...monthly, usesLeft: 0 }, '2026-02-14')).toMatchObject({
      refusal: { code: 'card.uses_short' },
    })
    const unlimited = period(10_000, '2026-01-15', '2026-03-14', null)
    expect(consumePeriod(unlimited, '2026-01-15')).toMatchObject({
      value: { take: { uses: 0 }, lot: { ...unlimited, allowanceMonth: 0 } },
    })
    expect(consumePeriod(unlimited, '2026-01-14')).toMatchObject({ refusal: { code: 'card.not_begun' } })
    expect(consumePeriod(unlimited, '2026-03-15')).toMatchObject({ refusal: { code: 'card.expired' } })
  })

  it('is known to have been used also where its uses aren’t limited: its sale isn’t voided then', () => {
    const unlimited = period(10_000, '2026-01-15', '2026-03-14', null)
    expect(voidCharge('c', [], [unlimited])).toMatchObject({ ok: true })
    const used = consumePeriod(unlimited, '2026-01-15')
    if (!used.ok) throw new Error(used.refusal.code)
    expect(voidCharge('c', [], [used.value.lot])).toMatchObject({ refusal: { code: 'card.used_already' } })
  })
})
