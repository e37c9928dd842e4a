import { describe, expect, it } from 'vitest'
import { chinaLaw } from '../parameters/china.ts'
import { parametersOn } from '../parameters/parameters-on.ts'
import { type CardPurchase, type CardsBought, decideCardPurchase } from './decide-card-purchase.ts'
import { type CardRecharge, decideCardRecharge, roomOnCard } from './decide-card-recharge.ts'

const source = expect.any(String)
const parameters = parametersOn(chinaLaw, '2026-11-22')
const yuan = (amount: number) => ({ minor: Math.round(amount * 100), currency: 'CNY' })
const known = { kind: 'individual', isIdentified: true } as const
const unknown = { kind: 'individual', isIdentified: false } as const
const unit = { kind: 'unit', isIdentified: true } as const

const card = (change: Partial<CardsBought>): CardsBought => ({
  bearing: 'named',
  count: 1,
  price: 100_000,
  principal: 100_000,
  bonus: 0,
  bonusCounts: true,
  ...change,
})
const bearer = (change: Partial<CardsBought>) => card({ bearing: 'bearer', ...change })

const purchase = (cards: readonly CardsBought[], change: Partial<CardPurchase> = {}): CardPurchase => ({
  currency: 'CNY',
  buyer: known,
  cards,
  transferred: 0,
  parameters,
  ...change,
})

describe('face value, 国办发〔2011〕25号二（三）', () => {
  it.each([
    ['bearer at the limit', bearer({ principal: 100_000 })],
    ['named at the limit', card({ principal: 500_000, price: 499_900 })],
    ['bearer with a bonus that isn’t counted', bearer({ bonus: 20_000, bonusCounts: false })],
  ])('takes %s', (_, one) => {
    expect(decideCardPurchase(purchase([one])).ok).toBe(true)
  })

  it.each([
    [bearer({ principal: 100_001 }), 'card_law.bearer_over_limit', { limit: yuan(1000), named: yuan(5000), source }],
    [bearer({ bonus: 1 }), 'card_law.bearer_over_limit', { limit: yuan(1000), named: yuan(5000), source }],
    [card({ principal: 500_001 }), 'card_law.named_over_limit', { limit: yuan(5000), source }],
    [card({ principal: 400_000, bonus: 120_000 }), 'card_law.named_over_limit', { limit: yuan(5000), source }],
  ])('%j: %s', (one, code, params) => {
    expect(decideCardPurchase(purchase([card({}), one]))).toEqual({ ok: false, refusal: { code, params } })
  })
})

describe('real name, 国办发〔2011〕25号二（一）', () => {
  it('asks for it with every named card', () => {
    expect(decideCardPurchase(purchase([card({ price: 1, principal: 1 })], { buyer: unknown }))).toEqual({
      ok: false,
      refusal: { code: 'card_law.named_without_name', params: { source } },
    })
  })

  it('asks for it from 10,000 of bearer cards bought at once', () => {
    const params = { from: yuan(10_000), most: yuan(9999.99), source }
    const refusal = { code: 'card_law.bearers_without_name', params }
    const at = (cards: CardsBought[]) => decideCardPurchase(purchase(cards, { buyer: unknown }))
    expect(at([bearer({ count: 9 }), bearer({ price: 99_999, principal: 99_999 })])).toEqual({
      ok: true,
      value: { total: 999_999 },
    })
    expect(at([bearer({ count: 10 })])).toEqual({ ok: false, refusal })
    expect(at([bearer({ count: 9 }), bearer({ price: 80_000, principal: 80_000, bonus: 20_000 })])).toEqual({
      ok: false,
      refusal,
    })
    expect(at([bearer({ count: 10, price: 90_000 })])).toEqual({ ok: false, refusal })
    expect(decideCardPurchase(purchase([bearer({ count: 10 })])).ok).toBe(true)
  })
})

describe('transfer instead of cash, 国办发〔2011〕25号二（二）', () => {
  const fiveCards = [card({ count: 5 })]
  const fiftyCards = [card({ count: 50 })]

  it('from 5,000 by a unit, from 50,000 by a person, and then in whole', () => {
    const decided = (cards: CardsBought[], change: Partial<CardPurchase>) => {
      const found = decideCardPurchase(purchase(cards, change))
      return found.ok ? found.value.total : found.refusal
    }
    expect(decided([card({ count: 4 })], { buyer: unit })).toBe(400_000)
    const unitBy = { code: 'card_law.unit_by_transfer', params: { from: yuan(5000), source } }
    expect(decided(fiveCards, { buyer: unit })).toEqual(unitBy)
    expect(decided(fiveCards, { buyer: unit, transferred: 499_999 })).toEqual(unitBy)
    expect(decided(fiveCards, { buyer: unit, transferred: 500_000 })).toBe(500_000)
    expect(decided(fiveCards, { buyer: known })).toBe(500_000)
    const individualBy = { code: 'card_law.individual_by_transfer', params: { from: yuan(50_000), source } }
    expect(decided(fiftyCards, {})).toEqual(individualBy)
    expect(decided(fiftyCards, { transferred: 5_000_000 })).toBe(5_000_000)
    expect(decided(fiveCards, { transferred: 500_001 })).toEqual({
      code: 'card_law.transferred_over_total',
      params: {},
    })
  })
})

it('asks for nothing where no rule holds', () => {
  const none = parametersOn([], '2026-11-22')
  const cards = [bearer({ count: 100, principal: 9_000_000, price: 9_000_000 }), card({})]
  expect(decideCardPurchase(purchase(cards, { buyer: unknown, parameters: none })).ok).toBe(true)
  expect(decideCardPurchase(purchase(cards, { parameters: parametersOn(chinaLaw, '2011-05-22') })).ok).toBe(true)
})

describe('a recharge', () => {
  const recharge = (change: Partial<CardRecharge>): CardRecharge => ({
    currency: 'CNY',
    buyer: known,
    card: { bearing: 'named', bonusCounts: true, balance: { principal: 150_000, bonus: 50_000 } },
    added: { principal: 250_000, bonus: 50_000 },
    price: 250_000,
    transferred: 0,
    parameters,
    ...change,
  })
  const full = { principal: 250_000, bonus: 50_001 }

  it('fills the card up to the limit and no further', () => {
    expect(decideCardRecharge(recharge({}))).toEqual({
      ok: true,
      value: { balance: { principal: 400_000, bonus: 100_000 } },
    })
    expect(decideCardRecharge(recharge({ added: full }))).toEqual({
      ok: false,
      refusal: { code: 'card_law.recharge_over_limit', params: { limit: yuan(5000), most: yuan(3000), source } },
    })
    const uncounted = { ...recharge({}).card, bonusCounts: false }
    expect(decideCardRecharge(recharge({ added: full, card: uncounted })).ok).toBe(true)
    expect(decideCardRecharge(recharge({ added: full, parameters: parametersOn([], '2026-01-01') })).ok).toBe(true)
  })

  it('has no room on a card that is above the limit', () => {
    const above = { ...recharge({}).card, balance: { principal: 600_000, bonus: 0 } }
    expect(roomOnCard({ card: above, parameters })).toBe(0)
    expect(decideCardRecharge(recharge({ card: above, added: { principal: 1, bonus: 0 } }))).toMatchObject({
      refusal: { params: { most: yuan(0) } },
    })
    expect(roomOnCard({ card: above, parameters: parametersOn([], '2026-01-01') })).toBeNull()
  })

  it('asks for the name and the transfer as a purchase does', () => {
    expect(decideCardRecharge(recharge({ buyer: unknown }))).toMatchObject({
      refusal: { code: 'card_law.named_without_name' },
    })
    const small = { bearing: 'bearer', bonusCounts: true, balance: { principal: 0, bonus: 0 } } as const
    const added = { principal: 90_000, bonus: 0 }
    expect(decideCardRecharge(recharge({ buyer: unknown, card: small, added, price: 90_000 })).ok).toBe(true)
    const full = { added: { principal: 300_000, bonus: 0 }, price: 500_000 }
    expect(decideCardRecharge(recharge({ ...full, buyer: unit }))).toMatchObject({
      refusal: { code: 'card_law.unit_by_transfer' },
    })
  })
})
