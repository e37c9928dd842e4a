import { describe, expect, it } from 'vitest'
import type { CardFacts } from '../life/card-condition.ts'
import { written } from '../postings/testing/example-card.ts'
import { plainTerms } from '../product/plain-terms.ts'
import { decideRecharge, type RechargeRequest } from './decide-recharge.ts'
import { rechargeFigures } from './recharge-figures.ts'

const facts: CardFacts = {
  ...{ status: 'active', kind: 'stored_value', bearing: 'named', isTransferable: true, isActivatedLater: false },
  ...{ principal: 80_000, bonus: 20_000, frozen: 0, uses: 0, isUntouched: true, expiresOn: null },
  ...{ today: '2026-02-01', currency: 'CNY' },
}
const offer: RechargeRequest['offer'] = {
  ...plainTerms,
  ...{ price: 50_000, principal: 50_000, bonus: 10_000 },
}
const recharge = (change: Partial<RechargeRequest> = {}) =>
  decideRecharge({
    ...{ facts, offer, product: { status: 'on_sale' }, franchisee: { status: 'active' }, isUsableHere: true },
    ...{ store: { franchiseeId: 'B', status: 'open' }, staff: { franchiseeId: 'B', status: 'active' } },
    ...{
      payments: [{ method: 'cash', amount: 50_000 }],
      grantedAt: new Date('2026-02-01T04:00:00Z'),
      on: '2026-02-01',
    },
    charge: { cardId: 'card', lotIds: { principal: 'p', bonus: 'b' } },
    ...change,
  })

describe('a recharge is refused', () => {
  it.each<[string, Partial<RechargeRequest>]>([
    ['card.recharge_withdrawn', { product: { status: 'withdrawn' } }],
    ['card.recharge_franchisee_not_active', { franchisee: { status: 'suspended' } }],
    ['card.recharge_store_not_open', { store: { franchiseeId: 'B', status: 'closed' } }],
    ['card.recharge_staff_elsewhere', { staff: { franchiseeId: 'A', status: 'active' } }],
    ['card.recharge_staff_not_active', { staff: { franchiseeId: 'B', status: 'left' } }],
    ['card.recharge_not_here', { isUsableHere: false }],
    ['card.is_frozen', { facts: { ...facts, status: 'frozen' } }],
    ['card.is_lost', { facts: { ...facts, status: 'lost' } }],
    ['card.expired', { facts: { ...facts, expiresOn: '2026-01-31' } }],
    ['card.is_frozen', { facts: { ...facts, kind: 'period', status: 'frozen' } }],
    [
      'card.recharge_not_whole',
      { facts: { ...facts, kind: 'period' }, offer: { ...offer, period: 'P1M', price: 25_000 } },
    ],
  ])('%s', (code, change) => expect(recharge(change)).toMatchObject({ ok: false, refusal: { code } }))
})

describe('what an amount puts on a card', () => {
  const terms = { price: 50_000, principal: 50_000, bonus: 10_000, uses: null }
  it.each([
    ['a price gives what the product gives', 50_000, [50_000, 10_000]],
    ['two prices twice that', 100_000, [100_000, 20_000]],
    ['what is beyond gives itself', 70_000, [70_000, 10_000]],
    ['less than a price no bonus', 49_999, [49_999, 0]],
  ] as const)('%s', (_, paid, [principal, bonus]) =>
    expect(rechargeFigures(terms, paid, 'CNY')).toEqual({
      ok: true,
      value: { price: paid, principal, bonus, uses: null },
    }),
  )

  it('is the amount where the product has no price', () =>
    expect(rechargeFigures({ ...terms, price: null, principal: null, bonus: 0 }, 12_345, 'CNY')).toMatchObject({
      value: { principal: 12_345, bonus: 0 },
    }))

  it('is uses for whole prices alone', () => {
    const count = { ...terms, bonus: 0, uses: 10 }
    expect(rechargeFigures(count, 100_000, 'CNY')).toMatchObject({ value: { principal: 100_000, uses: 20 } })
    for (const paid of [49_999, 50_001])
      expect(rechargeFigures(count, paid, 'CNY')).toMatchObject({
        refusal: { code: 'card.recharge_not_whole', params: { price: { minor: 50_000, currency: 'CNY' } } },
      })
  })
})

describe('a recharge', () => {
  const done = (change: Partial<RechargeRequest> = {}) => {
    const decision = recharge(change)
    if (!decision.ok) throw new Error(JSON.stringify(decision))
    return decision.value
  }

  it('is owed by whoever takes the money, in however many ways it is paid', () => {
    const payments = [
      { method: 'cash' as const, amount: 20_000 },
      { method: 'wechat' as const, amount: 30_000 },
    ]
    expect(written(done({ payments }).movement)).toEqual([
      'takings B cash ← card_principal B 20000',
      'takings B wechat ← card_principal B 30000',
      'bonus_cost B ← card_bonus B 10000',
    ])
  })

  it('lets a card that ends end later, and one that doesn’t go on for ever', () => {
    const dated = { ...offer, validMonths: 12 }
    expect(done({ offer: dated, facts: { ...facts, expiresOn: '2026-03-01' } }).expiresOn).toBe('2027-02-01')
    expect(done({ offer: dated, facts: { ...facts, expiresOn: '2028-03-01' } }).expiresOn).toBe('2028-03-01')
    expect(done({ offer: dated }).expiresOn).toBeNull()
  })
})

describe('a period card', () => {
  const byDays = { ...facts, kind: 'period', principal: 20_000, bonus: 0 } as const
  const monthly = { ...offer, period: 'P1M', bonus: 0, bearing: 'named' } as const
  const renewed = (expiresOn: string | null, status: CardFacts['status'] = 'active') => {
    const decision = recharge({ facts: { ...byDays, expiresOn, status }, offer: monthly })
    if (!decision.ok) throw new Error(JSON.stringify(decision))
    const [lot] = decision.value.movement.lots
    return { ...decision.value, lot }
  }

  it.each([
    ['renewed early, from the day after its last', '2026-02-10', 'active', '2026-02-11', '2026-03-10'],
    ['renewed on its last day, likewise', '2026-02-01', 'active', '2026-02-02', '2026-03-01'],
    ['renewed the day after, from that day', '2026-01-31', 'expired', '2026-02-01', '2026-02-28'],
    [
      'renewed long after, from today: nobody pays for days that were',
      '2025-06-30',
      'expired',
      '2026-02-01',
      '2026-02-28',
    ],
  ] as const)('is %s', (_, last, status, from, to) => {
    const { action, lot, expiresOn, figures } = renewed(last, status)
    expect(action).toBe('renew')
    expect(lot).toMatchObject({ kind: 'period', from, to, granted: 50_000 })
    expect(expiresOn).toBe(to)
    expect(figures).toMatchObject({ price: 50_000, principal: 50_000, uses: null })
  })

  it('owes the price from then on by whoever took it', () =>
    expect(written(renewed('2026-02-10').movement)).toEqual(['takings B cash ← card_principal B 50000']))
})
