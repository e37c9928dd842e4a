import { describe, expect, it } from 'vitest'
import { accountColumns } from '../../ledger/account-ref.ts'
import type { Transfer } from '../../ledger/transfer.ts'
import type { Charge } from '../charge.ts'
import type { Lot } from '../lot.ts'
import type { ClearingTerms } from '../transfer-price.ts'
import { chargeCard } from './charge-card.ts'
import { closeCard } from './close-card.ts'
import { freeze, unfreeze } from './freeze.ts'
import { moveLots } from './move-lots.ts'
import { openCard } from './open-card.ts'
import { grantPoints, pointsFor, takePoints } from './points.ts'
import { refundCard } from './refund-card.ts'
import { reverseUse } from './reverse-use.ts'
import { useCard, useCount } from './use-card.ts'
import { voidCharge } from './void-charge.ts'

const charge = (change: Partial<Charge> = {}): Charge => ({
  cardId: 'card',
  franchiseeId: 'A',
  content: { kind: 'stored_value' },
  price: 80_000,
  principal: 80_000,
  bonus: 20_000,
  funding: { seller: 100, server: 0, headquarters: 0 },
  grantedAt: new Date('2026-01-01T00:00:00Z'),
  expiresOn: null,
  bonusExpiresOn: null,
  lotIds: { principal: 'p', bonus: 'b' },
  ...change,
})

const written = ({ transfers }: { transfers: readonly Transfer[] }) =>
  transfers.map(({ debit, credit, amount }) => {
    const [to, from] = [debit, credit].map((account) => {
      const { kind, franchiseeId, cardId, method } = accountColumns(account)
      return [kind, franchiseeId ?? 'HQ', method, cardId === 'card' ? null : cardId]
        .filter((one) => one !== null)
        .join(' ')
    })
    return `${to} ← ${from} ${amount}`
  })

const value = <Value>(decision: { ok: true; value: Value } | { ok: false }): Value => {
  if (!decision.ok) throw new Error(JSON.stringify(decision))
  return decision.value
}

const sold = (change: Partial<Charge> = {}) => {
  const whole = charge(change)
  return value(chargeCard('sale', whole, [{ method: 'wechat', amount: whole.price }], 'CNY'))
}

const face: ClearingTerms = { principal: 'face', bonus: 'face' }

const used = (
  lots: readonly Lot[],
  serverId: string,
  amount: number,
  change: Partial<Parameters<typeof useCard>[0]> = {},
) =>
  value(
    useCard({
      lots,
      serverId,
      amount,
      terms: face,
      rule: 'bonus_first',
      service: { due: amount, fixed: null },
      payments: [],
      on: '2026-02-01',
      currency: 'CNY',
      ...change,
    }),
  )

describe('a sale', () => {
  it('takes the money in, owes the principal, and bears the bonus or lets it wait for who will', () => {
    const split = [
      { method: 'cash' as const, amount: 30_000 },
      { method: 'alipay' as const, amount: 50_000 },
    ]
    const made = value(
      chargeCard('sale', charge({ funding: { seller: 50, server: 30, headquarters: 20 } }), split, 'CNY'),
    )
    expect(written(made)).toEqual([
      'takings A cash ← card_principal A 30000',
      'takings A alipay ← card_principal A 50000',
      'bonus_cost A ← card_bonus A 10000',
      'bonus_deferred A ← card_bonus A 10000',
    ])
  })

  it('takes what is paid beyond the principal for the card, and what is short of it for a gift', () => {
    expect(written(sold({ price: 80_500, bonus: 0 }))).toEqual([
      'takings A wechat ← card_principal A 80000',
      'takings A wechat ← revenue A 500',
    ])
    expect(written(sold({ price: 79_000, bonus: 0 }))).toEqual([
      'takings A wechat ← card_principal A 79000',
      'bonus_cost A ← card_principal A 1000',
    ])
  })

  it('is refused where the payments are not the price', () => {
    expect(chargeCard('sale', charge(), [{ method: 'cash', amount: 79_999 }], 'CNY')).toMatchObject({
      refusal: { code: 'card.payments_differ', params: { due: { minor: 80_000 }, paid: { minor: 79_999 } } },
    })
  })

  it('is voided while nothing of it was used', () => {
    const sale = sold()
    const undone = value(voidCharge('card', sale.transfers, sale.lots))
    expect(written(undone)).toEqual(['card_principal A ← takings A wechat 80000', 'card_bonus A ← bonus_cost A 20000'])
    const { lots } = used(sale.lots, 'A', 1)
    expect(voidCharge('card', sale.transfers, lots)).toMatchObject({ refusal: { code: 'card.used_already' } })
    expect(voidCharge('other', sale.transfers, sale.lots)).toMatchObject({ refusal: { code: 'card.used_already' } })
  })
})

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
      { kind: 'bonus', from: 'A', to: 'B', amount: 20_000, cardId: 'card', lotId: 'b' },
      { kind: 'principal', from: 'A', to: 'B', amount: 5000, cardId: 'card', lotId: 'p' },
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

describe('a refund', () => {
  // 法释〔2025〕4号 art. 18: paid 3,000, given 1,000, used 3,594.
  const card = () =>
    used(sold({ price: 300_000, principal: 300_000, bonus: 100_000 }).lots, 'A', 359_400, { rule: 'principal_first' })

  it('returns more than the principal that is left, as a cost, and takes the bonus back', () => {
    const lots = [...card().lots]
    const refund = { lots, payingId: 'A', amount: 30_450, interest: 12, currency: 'CNY' }
    const made = value(refundCard({ ...refund, payments: [{ method: 'wechat', amount: 30_462 }] }))
    expect(written(made)).toEqual([
      'card_bonus A ← bonus_cost A 40600',
      'refund_cost A ← takings A wechat 30450',
      'interest_cost A ← takings A wechat 12',
    ])
    expect(made.lots).toMatchObject([{ remaining: 0 }, { remaining: 0, funding: { seller: 0 } }])
  })

  it('keeps the principal that isn’t returned, and is cleared where another pays', () => {
    const { lots } = used(sold({ bonus: 0 }).lots, 'A', 10_000)
    const payments = [{ method: 'cash' as const, amount: 50_000 }]
    const made = value(refundCard({ lots, payingId: 'B', amount: 50_000, interest: 0, payments, currency: 'CNY' }))
    expect(written(made)).toEqual([
      'card_principal A ← clearing A 50000',
      'card_principal A ← refund_kept A 20000',
      'clearing B ← takings B cash 50000',
    ])
    expect(made.lines).toMatchObject([{ kind: 'refund', from: 'A', to: 'B', amount: 50_000 }])
  })

  it('is refused over the balance, over what was paid, of frozen value, and paid out wrongly', () => {
    const { lots } = used(sold({ bonus: 0 }).lots, 'A', 10_000)
    const refund = (amount: number, paid = amount, of: readonly Lot[] = lots) =>
      refundCard({
        lots: of,
        payingId: 'A',
        amount,
        interest: 0,
        payments: [{ method: 'cash', amount: paid }],
        currency: 'CNY',
      })
    expect(refund(70_001)).toMatchObject({
      refusal: { code: 'card.refund_over_balance', params: { balance: { minor: 70_000 } } },
    })
    expect(refund(80_001)).toMatchObject({
      refusal: { code: 'card.refund_over_paid', params: { paid: { minor: 80_000 } } },
    })
    expect(refund(70_000, 69_999)).toMatchObject({ refusal: { code: 'card.payments_differ' } })
    const draw = { amount: 1, rule: 'bonus_first', on: '2026-02-01', currency: 'CNY' } as const
    const frozen = value(freeze(lots, draw)).lots
    expect(refund(70_000, 70_000, frozen)).toMatchObject({ refusal: { code: 'card.value_frozen' } })
    expect(value(unfreeze(frozen, null, 'CNY')).lots).toEqual(lots)
    expect(unfreeze(frozen, 2, 'CNY')).toMatchObject({ refusal: { code: 'card.frozen_short' } })
  })
})

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
