import { describe, expect, it } from 'vitest'
import type { Lot } from '../lot.ts'
import { freeze, unfreeze } from './freeze.ts'
import { refundCard } from './refund-card.ts'
import { sold, used, value, written } from './testing/example-card.ts'

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
