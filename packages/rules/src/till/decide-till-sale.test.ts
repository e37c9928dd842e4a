import { describe, expect, it } from 'vitest'
import { joined } from '../cards/movement.ts'
import { charge, face, sold, written } from '../cards/postings/testing/example-card.ts'
import { decideTillSale, type TillSaleRequest } from './decide-till-sale.ts'
import type { TillCard } from './pay-by-card.ts'
import type { TillPoints } from './pay-by-points.ts'
import type { TillLine } from './price-lines.ts'

const now = new Date('2026-02-01T04:00:00Z')
const wash: TillLine = {
  ...{ serviceName: '精洗', status: 'on_sale', quantity: 1, listPrice: 6800, price: null, priceReason: null },
  transferPrice: null,
}
const facts: TillCard['facts'] = {
  ...{ status: 'active', kind: 'stored_value', bearing: 'named', isTransferable: true, isActivatedLater: false },
  ...{ principal: 80_000, bonus: 20_000, frozen: 0, uses: 0, isUntouched: true, expiresOn: null },
  ...{ today: '2026-02-01', currency: 'CNY' },
}
const card = (change: Partial<TillCard> = {}): TillCard => ({
  ...{ cardId: 'card', facts, isUsableHere: true, terms: face, rule: 'bonus_first', lots: sold().lots },
  ...{ amount: 6800, uses: null, line: null },
  ...change,
})
const sale = (change: Partial<TillSaleRequest> = {}) =>
  decideTillSale({
    ...{ franchisee: { status: 'active' }, store: { franchiseeId: 'B', status: 'open' } },
    ...{ staff: { franchiseeId: 'B', status: 'active' }, soldAt: now, now, maySetPrice: false },
    ...{ chain: { timeZone: 'Asia/Shanghai', currency: 'CNY' }, lines: [wash], cards: [], points: null, payments: [] },
    ...change,
  })
const done = (change: Partial<TillSaleRequest> = {}) => {
  const decision = sale(change)
  if (!decision.ok) throw new Error(JSON.stringify(decision))
  return decision.value
}
const cash = (amount: number) => [{ method: 'cash' as const, amount }]
const points = (count: number, change: Partial<TillPoints> = {}): TillPoints => ({
  ...{ points: count, spending: { step: 100, value: 100, maxShare: 50 }, held: { points: 5000, owed: 0 } },
  ...change,
})
const counted = sold({ content: { kind: 'count', uses: 10 }, price: 50_000, principal: 50_000, bonus: 0 }).lots
const period = (perMonth: number | null) =>
  sold({
    content: { kind: 'period', from: '2026-01-15', to: '2026-12-31', perMonth },
    price: 60_000,
    principal: 60_000,
    bonus: 0,
  }).lots
const byTimes = (kind: 'count' | 'period', lots: TillCard['lots']): Partial<TillCard> => ({
  ...{ facts: { ...facts, kind }, lots, amount: null, uses: 1, line: 1 },
})

describe('a sale at the till is refused', () => {
  const shut = { ...wash, status: 'withdrawn' as const }
  it.each<[string, Partial<TillSaleRequest>]>([
    ['till.franchisee_not_active', { franchisee: { status: 'suspended' } }],
    ['till.store_not_open', { store: { franchiseeId: 'B', status: 'closed' } }],
    ['till.staff_not_active', { staff: { franchiseeId: 'B', status: 'left' } }],
    ['till.staff_of_other_franchisee', { staff: { franchiseeId: 'A', status: 'active' } }],
    ['till.clock_ahead', { soldAt: new Date(now.getTime() + 301_000) }],
    ['till.clock_behind', { soldAt: new Date(now.getTime() - 48 * 3_600_000 - 1) }],
    ['till.service_withdrawn', { lines: [shut] }],
    ['till.service_without_price', { lines: [{ ...wash, listPrice: null }] }],
    ['till.price_not_allowed', { lines: [{ ...wash, price: 1, priceReason: '老客户' }] }],
    ['till.price_reason_missing', { maySetPrice: true, lines: [{ ...wash, price: 1 }] }],
    ['till.total_too_large', { lines: [{ ...wash, listPrice: 999_999_999_999, quantity: 2 }] }],
    ['till.not_paid_in_full', {}],
    ['till.not_paid_in_full', { payments: cash(6799) }],
    ['till.not_paid_in_full', { payments: cash(6801) }],
    ['till.not_paid_in_full', { points: points(500), payments: cash(6800) }],
    ['till.not_paid_in_full', { points: points(500), payments: cash(6299) }],
    ['points.customer_needed', { points: points(500, { held: null }), payments: cash(6300) }],
    ['points.over_share', { points: points(3500), payments: cash(3300) }],
    ['till.card_not_usable_here', { cards: [card({ isUsableHere: false })] }],
    ['till.card_pays_by_amount', { cards: [card({ amount: null, uses: 1, line: 1 })] }],
    ['till.card_pays_by_use', { cards: [card({ ...byTimes('count', counted), line: null })] }],
    ['till.card_pays_by_use', { cards: [card({ ...byTimes('count', counted), line: 2 })] }],
    ['till.more_uses_than_services', { cards: [card({ ...byTimes('count', counted), uses: 2 })] }],
    ['card.is_frozen', { cards: [card({ facts: { ...facts, status: 'frozen' } })] }],
    ['card.is_lost', { cards: [card({ facts: { ...facts, status: 'lost' } })] }],
    ['card.expired', { cards: [card({ facts: { ...facts, expiresOn: '2026-01-31' } })] }],
    ['card.balance_short', { lines: [{ ...wash, listPrice: 100_001 }], cards: [card({ amount: 100_001 })] }],
    [
      'card.uses_short',
      {
        cards: [
          card(
            byTimes(
              'count',
              counted.map((lot) => ({ ...lot, usesLeft: 0 }) as never),
            ),
          ),
        ],
      },
    ],
    [
      'card.expired',
      {
        cards: [
          card(
            byTimes(
              'period',
              sold({ content: { kind: 'period', from: '2025-01-01', to: '2025-12-31', perMonth: null } }).lots,
            ),
          ),
        ],
      },
    ],
  ])('%s', (code, change) => expect(sale(change)).toMatchObject({ ok: false, refusal: { code } }))
})

describe('a sale at the till', () => {
  it('may be entered until two days later, and five minutes ahead', () => {
    for (const at of [-48 * 3_600_000, 300_000])
      expect(sale({ soldAt: new Date(now.getTime() + at), payments: cash(6800) }).ok).toBe(true)
  })

  it('without a card is the store’s revenue', () => {
    const { total, rest, cards } = done({ lines: [{ ...wash, quantity: 2 }], payments: cash(13_600) })
    expect([total, written(rest), cards]).toEqual([13_600, ['takings B cash ← revenue B 13600'], []])
  })

  it('is paid by two cards and the rest in cash, and says what is left on each', () => {
    const other = sold({ cardId: 'other', franchiseeId: 'B', bonus: 0, lotIds: { principal: 'q', bonus: 'r' } }).lots
    const second = card({ cardId: 'other', lots: other, amount: 800 })
    const { cards, rest, paidOtherwise } = done({ cards: [card({ amount: 5000 }), second], payments: cash(1000) })
    expect(cards.map(({ amount, balanceAfter }) => [amount, balanceAfter])).toEqual([
      [5000, 95_000],
      [800, 79_200],
    ])
    expect(written(joined(...cards.map(({ use }) => use), rest))).toEqual([
      'card_bonus A ← clearing A 5000',
      'clearing B ← revenue B 5000',
      'card_principal B other ← revenue B 800',
      'takings B cash ← revenue B 1000',
    ])
    expect(paidOtherwise).toBe(1000)
  })

  it('is paid by a card, points and cash, and whoever serves bears the points', () => {
    const given = { cards: [card({ amount: 3000 })], points: points(500), payments: cash(3300) }
    const { cards, points: byPoints, rest, paidOtherwise } = done(given)
    expect([cards[0]?.amount, byPoints?.points, byPoints?.amount, paidOtherwise]).toEqual([3000, 500, 500, 3300])
    expect(written(byPoints!.movement)).toEqual(['points_cost B ← revenue B 500'])
    expect(written(rest)).toEqual(['takings B cash ← revenue B 3300'])
  })

  it('by a count takes the use, for what the service costs', () => {
    const { cards, total } = done({ cards: [card(byTimes('count', counted))] })
    expect(total).toBe(6800)
    expect(cards).toMatchObject([{ amount: 6800, uses: 1, usesAfter: 9, balanceAfter: null }])
    expect(written(cards[0]!.use)).toContain('card_principal A ← clearing A 5000')
  })

  it('by a period card gives the month’s uses first, and then counts them down', () => {
    const { cards } = done({ cards: [card(byTimes('period', period(4)))] })
    expect(cards).toMatchObject([{ uses: 1, usesAfter: 3, amount: 6800 }])
    expect(written(cards[0]!.allowance!)).toEqual(['uses_owed A ← card_count A 4'])
    const unlimited = done({ cards: [card(byTimes('period', period(null)))] }).cards
    expect(unlimited).toMatchObject([{ uses: 1, usesAfter: null, allowance: null }])
  })

  it('shares a price that is set between franchisees over the card and the cash', () => {
    const terms = { principal: 'fixed', bonus: 'face' } as const
    const lots = sold({ ...charge(), bonus: 0 }).lots
    const lines = [{ ...wash, listPrice: 4000, transferPrice: 3000 }]
    const { cards } = done({ lines, cards: [card({ lots, terms, amount: 3000 })], payments: cash(1000) })
    expect(cards[0]!.use.lines).toMatchObject([{ amount: 2250 }])
  })

  it('keeps a changed price with its reason, by whoever may', () => {
    const { lines, total } = done({
      ...{ maySetPrice: true, lines: [{ ...wash, price: 5000, priceReason: '下雨' }], payments: cash(5000) },
    })
    expect([total, lines[0]]).toMatchObject([5000, { listPrice: 6800, price: 5000, priceReason: '下雨' }])
  })
})
