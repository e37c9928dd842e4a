import { describe, expect, it } from 'vitest'
import { closeCard } from './close-card.ts'
import { moveLots } from './move-lots.ts'
import { openCard } from './open-card.ts'
import { grantPoints, pointsFor, takePoints } from './points.ts'
import { charge, sold, used, value, written } from './testing/example-card.ts'

describe('the rest of a card’s life', () => {
  it('closes with what was given left on it, not with what was paid', () => {
    const { lots } = sold()
    expect(closeCard(lots, 'CNY')).toMatchObject({
      refusal: { code: 'card.value_left', params: { left: { minor: 80_000 } } },
    })
    const all = used(lots, 'A', 80_000, { rule: 'principal_first' }).lots
    const byId = new Map([...lots, ...all].map((lot) => [lot.id, lot]))
    expect(written(value(closeCard([...byId.values()], 'CNY')))).toEqual(['card_bonus A ← bonus_cost A 20000'])
  })

  it('goes to another card whole, and is refused where there is nothing or the card is the same', () => {
    const { lots } = sold()
    const made = value(moveLots('exchange', lots, 'new', '2029-12-31'))
    expect(written(made)).toEqual([
      'card_principal A ← card_principal A new 80000',
      'card_bonus A ← card_bonus A new 20000',
    ])
    expect(made.lots).toMatchObject([
      { cardId: 'new', expiresOn: '2029-12-31' },
      { cardId: 'new', funding: { seller: 20_000 } },
    ])
    expect(moveLots('exchange', lots, 'card')).toMatchObject({ refusal: { code: 'card.same_card' } })
    expect(moveLots('exchange', [], 'new')).toMatchObject({ refusal: { code: 'card.nothing_to_move' } })
  })

  it('is brought along against the opening account', () => {
    const funding = { seller: 50, server: 0, headquarters: 50 }
    const moved = openCard(charge({ principal: 12_345, bonus: 1000, funding }), { principal: 80_000, bonus: 20_000 })
    expect(written(moved)).toEqual([
      'opening HQ ← card_principal A 12345',
      'opening HQ ← card_bonus A 500',
      'bonus_deferred A ← card_bonus A 500',
    ])
    expect(moved.lots[0]?.charge).toEqual({ principal: 80_000, bonus: 20_000 })
  })

  it('gives points by whole steps and takes no more than there are', () => {
    expect(pointsFor(9999, { step: 1000, points: 2 })).toBe(18)
    expect(grantPoints('m', 18)).toMatchObject([{ unit: 'points', amount: 18, cause: 'points_earned' }])
    expect(takePoints('m', 18, 18).ok).toBe(true)
    expect(takePoints('m', 19, 18)).toMatchObject({ refusal: { code: 'card.points_short', params: { left: 18 } } })
  })
})
