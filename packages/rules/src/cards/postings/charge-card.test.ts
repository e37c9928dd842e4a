import { describe, expect, it } from 'vitest'
import { chargeCard } from './charge-card.ts'
import { charge, sold, used, value, written } from './testing/example-card.ts'
import { voidCharge } from './void-charge.ts'

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
