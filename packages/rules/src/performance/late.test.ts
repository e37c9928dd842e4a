import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ClosedScore, lateDifferences, lateSpans } from './late.ts'

const at = (day: string) => new Date(`${day}T00:00:00Z`)
const october = { month: '2026-10-01', asOf: at('2026-11-05') }
const september = { month: '2026-09-01', asOf: at('2026-10-04') }

describe('lateSpans', () => {
  it('states nothing while the month before is open, and everything since it was closed once it is', () => {
    expect(lateSpans([september], '2026-11-01')).toEqual([])
    expect(lateSpans([october, september], '2026-11-01')).toEqual([
      { month: september.month, after: october.asOf },
      { month: october.month, after: october.asOf },
    ])
    expect(lateSpans([september], '2026-10-01')).toEqual([{ month: september.month, after: september.asOf }])
  })

  it('leaves what a month counted itself, where it was closed after the one that follows it', () => {
    const late = { ...september, asOf: at('2026-11-09') }
    expect(lateSpans([late, october], '2026-11-01')[0]).toEqual({ month: late.month, after: late.asOf })
  })

  it('looks back a year', () => {
    const old = { month: '2025-10-01', asOf: at('2025-11-05') }
    expect(lateSpans([old, october], '2026-11-01').map(({ month }) => month)).toEqual([october.month])
  })
})

const part = (metricId: string, actual: number) => ({
  ...{ metricId, actual, weight: 5000, target: 10, sample: 1, leftOut: null, points: 0 },
})
const place = { franchiseeId: 'f', storeId: 's', staffId: 'p' }
const closed: ClosedScore[] = [
  { ...place, level: 'staff', month: '2026-10-01', parts: [part('cards_sold', 5), part('sales_amount', 900)] },
  { ...place, level: 'store', staffId: null, month: '2026-10-01', parts: [part('cards_sold', 9)] },
  { ...place, level: 'staff', month: '2026-09-01', parts: [part('cards_sold', 3)] },
]
const credit = (value: number, change: object = {}) => ({
  ...{ ...place, month: '2026-10-01', metricId: 'cards_sold', value },
  ...change,
})

describe('lateDifferences', () => {
  it('states each metric of the closed score that isn’t what it was, of the person and the place', () => {
    const found = lateDifferences(closed, [
      credit(-1),
      credit(0.5, { month: '2026-09-01' }),
      credit(-2, { staffId: 'q' }),
      credit(7, { metricId: 'recharges' }),
    ])
    expect([...found]).toEqual([
      [
        'f s p',
        [
          { month: '2026-09-01', metricId: 'cards_sold', before: 3, after: 3.5 },
          { month: '2026-10-01', metricId: 'cards_sold', before: 5, after: 4 },
        ],
      ],
      ['f s ', [{ month: '2026-10-01', metricId: 'cards_sold', before: 9, after: 6 }]],
    ])
  })

  it('says nothing of what comes to nothing', () => {
    expect([...lateDifferences(closed, [credit(-1), credit(1)])]).toEqual([])
  })

  it('doesn’t depend on the order of input, and a place differs by what its people do', () => {
    const credits = fc.array(
      fc.record({
        staffId: fc.constantFrom('p', 'q'),
        month: fc.constantFrom('2026-09-01', '2026-10-01'),
        value: fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100),
      }),
    )
    const inTwoOrders = credits.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(inTwoOrders, ([all, other]) => {
        const of = (some: typeof all) =>
          lateDifferences(
            closed,
            some.map((one) => credit(one.value, one)),
          )
        expect(of(other)).toEqual(of(all))
        const sum = all
          .filter(({ month }) => month === '2026-10-01')
          .reduce((total, { value }) => total + value * 100, 0)
        const stated = of(all).get('f s ')?.[0]
        expect(Math.round(((stated?.after ?? 0) - (stated?.before ?? 0)) * 100)).toBe(Math.round(sum))
      }),
    )
  })
})
