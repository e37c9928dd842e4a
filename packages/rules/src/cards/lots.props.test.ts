import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maxMoney } from '../input/max-money.ts'
import { sumOfShares } from '../input/whole-percents.ts'
import { fundingBy } from './bonus-funding.ts'
import { inOrderOfUse, type Lot, type Take } from './lot.ts'
import { availableOn, consume, type Draw, drawRules, restore, type ValueLot } from './lots.ts'

const day = fc.constantFrom('2026-01-31', '2026-06-30', '2026-12-31')
const split = fc.tuple(fc.nat(100), fc.nat(100)).map(([one, other]) => ({
  seller: Math.min(one, other),
  server: Math.abs(one - other),
  headquarters: 100 - Math.max(one, other),
}))

const lot = fc.record({
  kind: fc.constantFrom('principal' as const, 'bonus' as const),
  granted: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: maxMoney })),
  frozen: fc.nat(10),
  expiresOn: fc.option(day),
  split,
  at: fc.nat(5),
})

const lots = fc.array(lot, { minLength: 1, maxLength: 8 }).map((all) =>
  all.map(({ kind, granted, frozen, expiresOn, split: by, at }, index): ValueLot => {
    const held = Math.min(frozen, granted)
    const shared = {
      id: `l${index}`,
      cardId: 'c',
      franchiseeId: 'f',
      granted,
      remaining: granted - held,
      frozen: held,
      charge: { principal: granted, bonus: granted },
      grantedAt: new Date(Date.UTC(2026, 0, 1 + at)),
      expiresOn,
    }
    return kind === 'principal' ? { ...shared, kind } : { ...shared, kind, funding: fundingBy(granted, by) }
  }),
)

const rules = fc.constantFrom(...drawRules)
const by = (kind: Lot['kind'], takes: readonly Take[]) =>
  takes.reduce((sum, take) => (take.kind === kind ? sum + take.amount : sum), 0)

it('takes exactly what was asked, never more than a lot has, nothing expired, and refuses only what isn’t there', () => {
  fc.assert(
    fc.property(lots, rules, day, fc.double({ min: 0, max: 1.2, noNaN: true }), (all, rule, on, part) => {
      const available = availableOn(all, on)
      const amount = Math.max(1, Math.floor((available.principal + available.bonus) * part))
      const draw: Draw = { amount, rule, on, currency: 'CNY' }
      const drawn = consume(all, draw)
      expect(drawn.ok).toBe(amount <= available.principal + available.bonus)
      if (!drawn.ok) return
      const { takes, lots: after } = drawn.value
      expect(takes.reduce((sum, take) => sum + take.amount, 0)).toBe(amount)
      for (const [at, take] of takes.entries()) {
        const [was, is] = [all.find(({ id }) => id === take.lotId), after[at]]
        expect(is?.remaining).toBe((was?.remaining ?? 0) - take.amount)
        expect(take.amount > 0 && (is?.remaining ?? -1) >= 0 && (was?.expiresOn ?? on) >= on).toBe(true)
        if (take.funding) expect(sumOfShares(take.funding)).toBe(take.amount)
        if (is?.kind === 'bonus') {
          expect(sumOfShares(is.funding)).toBe(is.remaining + is.frozen)
          expect(Math.min(...Object.values(is.funding))).toBeGreaterThanOrEqual(0)
        }
      }
      if (rule === 'bonus_first') expect(by('bonus', takes)).toBe(Math.min(amount, available.bonus))
      if (rule === 'principal_first') expect(by('principal', takes)).toBe(Math.min(amount, available.principal))
    }),
  )
})

it('empties the lots of a kind one after the other', () => {
  fc.assert(
    fc.property(lots, rules, fc.integer({ min: 1, max: 1000 }), (all, rule, amount) => {
      const drawn = consume(all, { amount, rule, on: '2026-01-01', currency: 'CNY' })
      if (!drawn.ok) return
      for (const kind of ['principal', 'bonus'] as const) {
        const left = inOrderOfUse(all.filter((one) => one.kind === kind && one.remaining > 0)).map(
          ({ id, remaining }) => drawn.value.lots.find((one) => one.id === id)?.remaining ?? remaining,
        )
        const first = left.findIndex((remaining) => remaining > 0)
        const touched = drawn.value.takes.filter((take) => take.kind === kind).length
        if (touched > 0) expect(first === -1 || first === touched || first === touched - 1).toBe(true)
      }
    }),
  )
})

it('gives back what was taken, exactly, whatever was taken after', () => {
  fc.assert(
    fc.property(
      lots,
      rules,
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 1, max: 60 }),
      (all, rule, first, second) => {
        const use = (from: readonly Lot[], amount: number) => {
          const drawn = consume(from, { amount, rule, on: '2026-01-01', currency: 'CNY' })
          if (!drawn.ok) return null
          const changed = new Map(drawn.value.lots.map((one) => [one.id, one]))
          return { takes: drawn.value.takes, lots: from.map((one) => changed.get(one.id) ?? one) }
        }
        const one = use(all, first)
        const other = one && use(one.lots, second)
        if (!one || !other) return
        const back = new Map(restore(other.lots, [...one.takes, ...other.takes]).map((lot) => [lot.id, lot]))
        expect(all.map((lot) => back.get(lot.id) ?? lot)).toEqual(all)
      },
    ),
  )
})
