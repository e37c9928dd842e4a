import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AttainmentInput, attainmentOf } from './attainment.ts'

const month = '2026-11-01'
const at = (franchiseeId: string, storeId: string | null, staffId: string | null) => ({
  franchiseeId,
  storeId,
  staffId,
})
const base: AttainmentInput = {
  ...{ level: 'staff', organised: 'then' },
  actuals: [
    { ...at('f', 'a', 'li'), month, value: 30 },
    { ...at('f', 'b', 'li'), month, value: 20 },
    { ...at('f', 'a', null), month, value: 5 },
  ],
  quotas: [
    { ...at('f', 'a', 'li'), month, target: 50, effective: 40 },
    { ...at('f', 'b', 'li'), month, target: 60, effective: 60 },
    { ...at('f', 'b', 'wu'), month, target: 10, effective: 0 },
  ],
  people: new Map([['li', { franchiseeId: 'f', storeId: 'b' }]]),
  continuedBy: new Map(),
}
const of = (more: Partial<AttainmentInput>) =>
  attainmentOf({ ...base, ...more })
    .map(({ storeId, staffId, target, effective, actual }) => [storeId, staffId, target, effective, actual])
    .toSorted((a, b) => (String(a) < String(b) ? -1 : 1))

describe('attainment', () => {
  test('as it was organised then is each rep’s in each store, of what was really to be reached', () => {
    expect(of({})).toEqual([
      ['a', 'li', 50, 40, 30],
      ['b', 'li', 60, 60, 20],
      ['b', 'wu', 10, 0, 0],
    ])
    expect(attainmentOf(base).find(({ storeId }) => storeId === 'a')?.attainment).toBe(0.75)
    expect(attainmentOf(base).find(({ staffId }) => staffId === 'wu')?.attainment).toBeNull()
  })

  test('as it is organised now is under the store in which somebody is today', () => {
    expect(of({ organised: 'now' })).toEqual([
      ['b', 'li', 110, 100, 50],
      ['b', 'wu', 10, 0, 0],
    ])
    const quotas = [{ ...at('f', 'a', null), month, target: 100, effective: 100 }]
    expect(of({ level: 'store', quotas })).toEqual([
      ['a', null, 100, 100, 35],
      ['b', null, null, null, 20],
    ])
    expect(of({ level: 'store', quotas, organised: 'now' })).toEqual([
      ['a', null, 100, 100, 5],
      ['b', null, null, null, 50],
    ])
  })

  test('of a store that another continues is that one’s, also over several steps and in a circle', () => {
    const continuedBy = new Map([
      ['a', { franchiseeId: 'g', storeId: 'c' }],
      ['c', { franchiseeId: 'h', storeId: 'd' }],
    ])
    expect(of({ level: 'store', quotas: [], people: new Map(), organised: 'now', continuedBy })).toEqual([
      ['b', null, null, null, 20],
      ['d', null, null, null, 35],
    ])
    const circle = new Map([
      ['a', { franchiseeId: 'f', storeId: 'b' }],
      ['b', { franchiseeId: 'f', storeId: 'a' }],
    ])
    expect(of({ level: 'store', quotas: [], people: new Map(), organised: 'now', continuedBy: circle })).toHaveLength(2)
  })

  test('loses nothing and makes nothing, whichever way it is organised and in whatever order it comes', () => {
    const store = fc.constantFrom('a', 'b', 'c')
    const staff = fc.constantFrom('li', 'wu', 'xu', null)
    const figure = fc.record({ storeId: store, staffId: staff, value: fc.integer({ min: 0, max: 1000 }) })
    const seats = fc.dictionary(fc.constantFrom('li', 'wu'), store)
    fc.assert(
      fc.property(fc.array(figure), seats, fc.constantFrom('store', 'franchisee'), (figures, people, level) => {
        const actuals = figures.map((one) => ({ franchiseeId: 'f', month, ...one }))
        const input = {
          ...{ ...base, level, quotas: [], actuals },
          people: new Map(Object.entries(people).map(([id, storeId]) => [id, { franchiseeId: 'f', storeId }])),
        } as AttainmentInput
        const sum = (organised: AttainmentInput['organised'], given = actuals) =>
          attainmentOf({ ...input, organised, actuals: given }).reduce((total, { actual }) => total + actual, 0)
        const all = figures.reduce((total, { value }) => total + value, 0)
        expect([sum('then'), sum('now'), sum('now', actuals.toReversed())]).toEqual([all, all, all])
      }),
    )
  })
})
