import { describe, expect, it } from 'vitest'
import { type CardSaleRequest, decideCardSale } from './decide-card-sale.ts'
import { decideVoid } from './decide-void.ts'

const now = new Date('2026-11-21T10:00:00Z')
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
const day = 24 * 3_600_000

type Change = { [Part in keyof CardSaleRequest]?: Partial<CardSaleRequest[Part]> }

function request(change: Change): CardSaleRequest {
  return {
    product: { status: 'on_sale', price: 100_000, principal: 100_000, bonus: 20_000, ...change.product },
    franchisee: { status: 'active', ...change.franchisee },
    store: { franchiseeId: 'f1', status: 'open', ...change.store },
    staff: { franchiseeId: 'f1', status: 'active', ...change.staff },
    sale: { amount: null, soldAt: now, ...change.sale },
    chain: { timeZone: 'Asia/Shanghai', currency: 'CNY', maxAmount: 500_000, ...change.chain },
    now,
  }
}

const open = { price: null, principal: null, bonus: 0 }

describe('decideCardSale', () => {
  it('takes the figures of a product with a price', () => {
    expect(decideCardSale(request({}))).toEqual({
      ok: true,
      value: { amount: 100_000, principal: 100_000, bonus: 20_000, soldOn: '2026-11-21' },
    })
  })

  it('takes the amount for principal where the product has no price', () => {
    expect(decideCardSale(request({ product: open, sale: { amount: 4321 } }))).toMatchObject({
      value: { amount: 4321, principal: 4321, bonus: 0 },
    })
  })

  it('puts a sale just after midnight on the day of the wall', () => {
    const soldAt = new Date('2026-11-20T16:00:00Z')
    expect(decideCardSale(request({ sale: { soldAt } }))).toMatchObject({ value: { soldOn: '2026-11-21' } })
  })

  it('takes a clock that runs ahead, a sale written up late, the price repeated, and no limit', () => {
    const sound: Change[] = [
      { sale: { soldAt: ago(-5 * 60_000) } },
      { sale: { soldAt: ago(60 * day) } },
      { sale: { amount: 100_000 } },
      { product: open, sale: { amount: 900_000_000 }, chain: { maxAmount: null } },
      { product: open, sale: { amount: 500_000 } },
    ]
    for (const change of sound) expect(decideCardSale(request(change)).ok).toBe(true)
  })

  const refused: [Change, string, Record<string, unknown>?][] = [
    [{ product: { status: 'withdrawn' } }, 'sale.product_withdrawn'],
    [{ franchisee: { status: 'suspended' } }, 'sale.franchisee_not_active'],
    [{ store: { status: 'closed' } }, 'sale.store_closed'],
    [{ store: { status: 'opening' } }, 'sale.store_not_open'],
    [{ store: { status: 'suspended' } }, 'sale.store_not_open'],
    [{ staff: { franchiseeId: 'f2' } }, 'sale.staff_of_other_franchisee'],
    [{ staff: { status: 'suspended' } }, 'sale.staff_not_active'],
    [{ staff: { status: 'left' } }, 'sale.staff_not_active'],
    [{ sale: { soldAt: ago(-5 * 60_000 - 1) } }, 'sale.in_future'],
    [{ sale: { soldAt: ago(60 * day + 1) } }, 'sale.too_long_ago', { days: 60 }],
    [{ product: open }, 'sale.amount_missing'],
    [{ sale: { amount: 1 } }, 'sale.amount_given', { price: { minor: 100_000, currency: 'CNY' } }],
    [
      { product: open, sale: { amount: 500_001 } },
      'sale.amount_over_limit',
      { limit: { minor: 500_000, currency: 'CNY' } },
    ],
  ]
  it.each(refused)('%j: %s', (change, code, params = {}) => {
    expect(decideCardSale(request(change))).toEqual({ ok: false, refusal: { code, params } })
  })
})

describe('decideVoid', () => {
  it('voids once, with a reason', () => {
    expect(decideVoid({ status: 'recorded' }, ' 客户反悔 ')).toEqual({ ok: true, value: { voidReason: '客户反悔' } })
    expect(decideVoid({ status: 'voided' }, 'x')).toMatchObject({ refusal: { code: 'sale.already_voided' } })
    expect(decideVoid({ status: 'recorded' }, ' ')).toMatchObject({ refusal: { code: 'sale.void_reason_missing' } })
  })
})
