import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cardBearings } from '../parameters/card-bearing.ts'
import { chinaLaw } from '../parameters/china.ts'
import { parametersOn } from '../parameters/parameters-on.ts'
import { buyerKinds } from './buyer.ts'
import { decideCardPurchase } from './decide-card-purchase.ts'
import { decideCardRecharge, roomOnCard } from './decide-card-recharge.ts'

const parameters = parametersOn(chinaLaw, '2026-11-22')
const sums = fc.integer({ min: 0, max: 700_000 })
const cards = fc.array(
  fc.record({
    bearing: fc.constantFrom(...cardBearings),
    count: fc.integer({ min: 1, max: 100 }),
    price: sums,
    principal: sums,
    bonus: sums,
    bonusCounts: fc.boolean(),
  }),
  { maxLength: 4 },
)
const buyers = fc.record({ kind: fc.constantFrom(...buyerKinds), isIdentified: fc.boolean() })

it('accepts with a name and a transfer what it accepts without, and no card over its limit either way', () => {
  fc.assert(
    fc.property(cards, buyers, (bought, buyer) => {
      const base = { currency: 'CNY', cards: bought, parameters }
      const plain = decideCardPurchase({ ...base, buyer, transferred: 0 })
      const total = bought.reduce((sum, { price, count }) => sum + price * count, 0)
      const best = decideCardPurchase({ ...base, buyer: { ...buyer, isIdentified: true }, transferred: total })
      if (plain.ok) expect(best).toEqual({ ok: true, value: { total } })
      const isOver = bought.some(
        ({ bearing, principal, bonus, bonusCounts }) =>
          principal + (bonusCounts ? bonus : 0) > (bearing === 'bearer' ? 100_000 : 500_000),
      )
      expect(best.ok).toBe(!isOver)
    }),
  )
})

it('takes exactly what there is room for', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...cardBearings),
      fc.boolean(),
      sums,
      sums,
      (bearing, bonusCounts, principal, bonus) => {
        const card = { bearing, bonusCounts, balance: { principal, bonus } }
        const room = roomOnCard({ card, parameters }) ?? -1
        const decided = (added: number) =>
          decideCardRecharge({
            currency: 'CNY',
            buyer: { kind: 'individual', isIdentified: true },
            card,
            added: { principal: added, bonus: 0 },
            price: added,
            transferred: 0,
            parameters,
          }).ok
        expect([decided(room), decided(room + 1)]).toEqual([true, false])
      },
    ),
  )
})
