import { expect, it } from 'vitest'
import { type PlaceFacts, reasonsOf } from './reasons.ts'

const same = { now: 0, before: 0 }
const facts: PlaceFacts = {
  short: 1000,
  expected: null,
  amount: { now: 4000, before: 5000 },
  count: { now: 40, before: 50 },
  idleDays: { now: 0, before: 0, compared: 10 },
  voided: same,
  newCustomers: same,
  stores: [],
  sellers: [],
  products: [],
}
const codes = (changed: Partial<PlaceFacts>) =>
  reasonsOf({ ...facts, ...changed }).map(({ code, cost }) => [code, cost])
const part = (id: string, now: number, before: number) => ({ id, name: id, now, before })

it('names the seller, the store and the product that fell most, with both figures', () => {
  const sellers = [part('a', 100, 200), part('b', 100, 900), part('c', 700, 10)]
  expect(reasonsOf({ ...facts, sellers })).toEqual([
    { code: 'seller_sold_less', id: 'b', name: 'b', now: 100, before: 900, cost: 800 },
  ])
  expect(
    codes({ stores: [part('s', 0, 300), part('t', 1, 1)], products: [part('p', 0, 400), part('q', 5, 5)] }),
  ).toEqual([
    ['product_sold_less', 400],
    ['store_sold_less', 300],
  ])
})

it('says nothing by a part that is the whole', () =>
  expect(codes({ sellers: [part('alone', 4000, 5000)] })).toEqual([]))

it('reckons days without a sale by what a selling day brought', () =>
  expect(codes({ idleDays: { now: 3, before: 0, compared: 10 } })).toEqual([['days_without_sale', 1500]]))

it('reckons fewer customers by what one sale brought', () =>
  expect(codes({ newCustomers: { now: 2, before: 7 } })).toEqual([['fewer_new_customers', 500]]))

it('sees more voided, a smaller average, and a quota above last month', () => {
  expect(codes({ voided: { now: 600, before: 100 } })).toEqual([['voided_more', 500]])
  expect(codes({ amount: { now: 3500, before: 5000 }, count: { now: 50, before: 50 } })).toEqual([
    ['smaller_average', 1500],
  ])
  expect(codes({ expected: 5600 })).toEqual([['quota_above_last_month', 600]])
})

it('gives three at most, dearest first, and none that explains next to nothing', () => {
  const all = {
    expected: 5100,
    voided: { now: 300, before: 0 },
    newCustomers: { now: 5, before: 7 },
    sellers: [part('a', 0, 400), part('b', 0, 0)],
  }
  expect(codes(all)).toEqual([
    ['seller_sold_less', 400],
    ['voided_more', 300],
    ['fewer_new_customers', 200],
  ])
  expect(codes({ voided: { now: 49, before: 0 } })).toEqual([])
  expect(codes({ voided: { now: 50, before: 0 } })).toEqual([['voided_more', 50]])
})

it('is silent where nothing was sold before and nothing now', () =>
  expect(codes({ amount: same, count: same, idleDays: { now: 9, before: 9, compared: 9 } })).toEqual([]))
