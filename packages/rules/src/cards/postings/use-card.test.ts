import { describe, expect, it } from 'vitest'
import type { ClearingTerms } from '../transfer-price.ts'
import { moveLots } from './move-lots.ts'
import { reverseUse } from './reverse-use.ts'
import { face, sold, used, value, written } from './testing/example-card.ts'
import { useCard, useCount } from './use-card.ts'

describe('a use', () => {
  it('at the seller’s own place is its revenue', () => {
    expect(written(used(sold().lots, 'A', 25_000))).toEqual([
      'card_bonus A ← revenue A 20000',
      'card_principal A ← revenue A 5000',
    ])
  })

  it('elsewhere is cleared at face: the seller bears the bonus', () => {
    const use = used(sold().lots, 'B', 25_000)
    expect(written(use)).toEqual([
      'card_bonus A ← clearing A 20000',
      'clearing B ← revenue B 20000',
      'card_principal A ← clearing A 5000',
      'clearing B ← revenue B 5000',
    ])
    expect(use.lines).toEqual([
      { kind: 'bonus', from: 'A', to: 'B', amount: 20_000, cardId: 'card', lotId: 'b', priceRule: 'face' },
      { kind: 'principal', from: 'A', to: 'B', amount: 5000, cardId: 'card', lotId: 'p', priceRule: 'face' },
    ])
  })

  it('at what was paid for it: all uses of a card together are what the seller took', () => {
    const terms: ClearingTerms = { principal: 'liability', bonus: 'liability' }
    const first = used(sold().lots, 'B', 30_000, { terms, rule: 'in_proportion' })
    const rest = used(first.lots, 'C', 70_000, { terms, rule: 'in_proportion' })
    const owed = [...first.lines, ...rest.lines]
    expect(first.lines.map(({ amount }) => amount)).toEqual([19_200, 4800])
    expect(owed.reduce((sum, { amount }) => sum + amount, 0)).toBe(80_000)
    expect(written(first)).toContain('card_principal A ← clearing_margin A 4800')
  })

  it('at a fixed price, shared out over what was paid otherwise too', () => {
    const terms: ClearingTerms = { principal: 'fixed', bonus: 'face' }
    const service = { due: 4000, fixed: 3000 }
    const payments = [{ method: 'cash' as const, amount: 1000 }]
    const use = used(sold({ bonus: 0 }).lots, 'B', 3000, { terms, service, payments })
    expect(written(use)).toEqual([
      'card_principal A ← clearing A 2250',
      'card_principal A ← clearing_margin A 750',
      'clearing B ← revenue B 2250',
      'takings B cash ← revenue B 1000',
    ])
    const dearer = used(sold({ bonus: 0 }).lots, 'B', 4000, { terms, service: { due: 4000, fixed: 5000 } })
    expect(written(dearer)).toEqual([
      'card_principal A ← clearing A 4000',
      'clearing_margin A ← clearing A 1000',
      'clearing B ← revenue B 5000',
    ])
  })

  it('lets who serves and headquarters bear their parts of the bonus, at the seller’s place too', () => {
    const { lots } = sold({ funding: { seller: 0, server: 50, headquarters: 50 } })
    expect(written(used(lots, 'B', 10_000))).toEqual([
      'card_bonus A ← bonus_deferred A 5000',
      'bonus_cost B ← revenue B 5000',
      'card_bonus A ← bonus_deferred A 5000',
      'bonus_cost HQ ← clearing HQ 5000',
      'clearing B ← revenue B 5000',
    ])
    expect(written(used(lots, 'A', 10_000))).toEqual([
      'card_bonus A ← bonus_deferred A 5000',
      'bonus_cost A ← revenue A 5000',
      'card_bonus A ← bonus_deferred A 5000',
      'bonus_cost HQ ← clearing HQ 5000',
      'clearing A ← revenue A 5000',
    ])
  })

  it('of a count takes the use and what it earns', () => {
    const { lots } = sold({ content: { kind: 'count', uses: 3 }, price: 10_000, principal: 10_000, bonus: 0 })
    const service = { due: 0, fixed: 3000 }
    const use = value(
      useCount({ lots, uses: 2, serverId: 'B', on: '2026-02-01', terms: { ...face, principal: 'fixed' }, service }),
    )
    expect(written(use)).toEqual([
      'card_principal A ← clearing A 3000',
      'card_principal A ← clearing_margin A 3666',
      'clearing B ← revenue B 3000',
      'card_count A ← uses_owed A 2',
    ])
  })

  it('is undone, and follows its lots to the card that they went to', () => {
    const use = used(sold({ bonus: 0 }).lots, 'B', 10_000)
    const { lots } = value(moveLots('replacement', use.lots, 'new'))
    const undone = reverseUse(use, lots)
    expect(written(undone)).toEqual([
      'clearing A ← card_principal A 10000',
      'revenue B ← clearing B 10000',
      'card_principal A ← card_principal A new 10000',
    ])
    expect(undone.lots).toMatchObject([{ cardId: 'new', remaining: 80_000 }])
    expect(undone.lines).toMatchObject([{ from: 'B', to: 'A', amount: 10_000 }])
  })

  it('is refused where card and payments together are not what is due', () => {
    const { lots } = sold()
    const service = { due: 4000, fixed: null }
    const rest = { lots, serverId: 'A', terms: face, rule: 'bonus_first', on: '2026-02-01', currency: 'CNY' } as const
    expect(useCard({ ...rest, amount: 3999, service, payments: [] })).toMatchObject({
      refusal: { code: 'card.payments_differ' },
    })
  })
})
