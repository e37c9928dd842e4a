import { describe, expect, it } from 'vitest'
import { findServices } from './find-services.ts'
import {
  type CardAtTill,
  dueOf,
  emptyDraft,
  lockedCards,
  mostPoints,
  type TillService,
  toInput,
  totalOf,
  withPayment,
  withPrice,
  withQuantity,
  withService,
} from './till-draft.ts'

const service = (name: string, pinyin: string, price: number, code: string) =>
  ({ price, pinyin, item: { id: code, code, name, kind: 'basic' } }) as TillService
const wash = service('精洗', 'jing xi', 6800, 'WASH')
const wax = service('打蜡', 'da la', 10_000, 'WAX')
const services = [wash, wax]
const card = (change: object) =>
  ({ id: 'c', kind: 'stored_value', balance: 5000, uses: null, hindrance: null, ...change }) as CardAtTill
const cash = { kind: 'method', method: 'cash' } as const
const rest = { storeId: 's', staffId: 'm', plate: '', idempotencyKey: 'k' }

describe('the till', () => {
  it.each([
    ['2', ['打蜡'], 1],
    ['1*3', ['精洗'], 3],
    ['jx', ['精洗'], 1],
    ['dala x2', ['打蜡'], 2],
    ['wa', ['精洗', '打蜡'], 1],
    ['9', [], 1],
    ['%', [], 1],
    ['', ['精洗', '打蜡'], 1],
  ])('finds %s', (typed, names, quantity) => {
    const found = findServices(services, typed)
    expect([found.found.map(({ item }) => item.name), found.quantity]).toEqual([names, quantity])
  })

  it('counts the same service up, and forgets payments of another sum', () => {
    const one = withPayment(withService(emptyDraft, wash, 1), cash, null)
    expect(dueOf(one)).toBe(0)
    const two = withService(one, wash, 2)
    expect([two.lines.length, totalOf(two), dueOf(two)]).toEqual([1, 20_400, 20_400])
    expect(withQuantity(two, 0, 0).lines).toEqual([])
  })

  it('takes from a card no more than it has or is due, and the rest otherwise', () => {
    const draft = withService(emptyDraft, wash, 1)
    const byCard = withPayment(draft, { kind: 'card', card: card({}) }, null)
    expect(dueOf(byCard)).toBe(1800)
    const paid = withPayment(byCard, cash, null)
    expect(dueOf(paid)).toBe(0)
    expect(toInput(paid, rest)).toMatchObject({
      cards: [{ cardId: 'c', amount: 5000 }],
      payments: [{ method: 'cash', amount: 1800 }],
    })
    expect(withPayment(paid, { kind: 'card', card: card({ id: 'other' }) }, null).payments).toHaveLength(2)
    expect(dueOf(withPayment(paid, cash, 800))).toBe(1000)
  })

  it('pays by whole steps of points, up to their share and what is due', () => {
    const who = { presentation: 'p', cards: [], points: 5050, spending: { step: 100, value: 100, maxShare: 50 } }
    const draft = { ...withService(emptyDraft, wash, 1), who: who as never }
    const points = { kind: 'points' } as const
    const all = withPayment(draft, points, null)
    expect(all.payments).toEqual([{ kind: 'points', points: 3400, amount: 3400 }])
    const some = withPayment(withPayment(all, points, 1290), cash, null)
    expect(some.payments).toEqual([
      { kind: 'points', points: 1200, amount: 1200 },
      { kind: 'method', method: 'cash', amount: 5600 },
    ])
    expect(lockedCards(some)).toEqual([])
    expect(toInput(some, rest)).toMatchObject({ points: 1200, cards: [], payments: [{ amount: 5600 }] })
    expect(withPayment(withPayment(draft, cash, 6750), points, null).payments).toHaveLength(1)
    expect(withPayment(draft, points, 99).payments).toEqual([])
    expect(mostPoints({ ...draft, who: { ...who, spending: null } as never })).toBe(0)
  })

  it('takes a use of the first line that has one open', () => {
    const counted = { kind: 'card', card: card({ kind: 'count', balance: null, uses: 3 }) } as const
    const draft = withService(withService(emptyDraft, wash, 1), wax, 1)
    const paid = withPayment(draft, counted, null)
    expect(paid.payments).toMatchObject([{ kind: 'uses', uses: 1, line: 1, amount: 6800 }])
    expect(dueOf(paid)).toBe(10_000)
    expect(toInput(paid, { ...rest, plate: '浙A12345' })).toMatchObject({
      plate: '浙A12345',
      cards: [{ uses: 1, line: 1 }],
    })
  })

  it('takes another price with its reason, and the list’s own price as none', () => {
    const draft = withService(withService(emptyDraft, wash, 2), wax, 1)
    const changed = withPrice(withPayment(draft, cash, null), 0, 5000, '雨天返工')
    expect([totalOf(changed), changed.payments]).toEqual([20_000, []])
    expect(toInput(changed, rest).lines).toEqual([
      { serviceItemId: 'WASH', quantity: 2, price: 5000, priceReason: '雨天返工' },
      { serviceItemId: 'WAX', quantity: 1 },
    ])
    expect(toInput(withPrice(changed, 0, 6800, '雨天返工'), rest).lines[0]).toEqual({
      serviceItemId: 'WASH',
      quantity: 2,
    })
  })
})
