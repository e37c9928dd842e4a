import { describe, expect, it } from 'vitest'
import { bandOf, limitsOf, nextBandOf } from './band-of.ts'
import { effectiveWeights } from './effective-weights.ts'
import { type ScoreFigures, scoreOf, voidedShare, voidPenaltyOf } from './score.ts'
import { defaultScorecard } from './scorecard.ts'

const scorecard = defaultScorecard('zh')

type Change = { [Key in keyof ScoreFigures]?: Partial<ScoreFigures[Key]> }

const figures = (change: Change = {}): ScoreFigures => ({
  recordedCount: 100,
  voidedCount: 0,
  ...(change as object),
  actual: { sales_amount: 900_000, cards_sold: 30, new_customers: 5, ...change.actual },
  target: { sales_amount: 1_000_000, cards_sold: 20, new_customers: 10, ...change.target },
})

const pointsOf = (change: Change) => {
  const { parts, penalty, points, band } = scoreOf(figures(change), scorecard)
  return [...parts.map((part) => part.points), penalty.points, points, band]
}

describe('scoreOf', () => {
  it('adds each weight times its attainment, capped', () => {
    // 60 × 0.9 + 20 × 1.2 (of 1.5) + 20 × 0.5
    expect(scoreOf(figures(), scorecard)).toEqual({
      parts: [
        { metric: 'sales_amount', weight: 6000, actual: 900_000, target: 1_000_000, attainment: 0.9, points: 5400 },
        { metric: 'cards_sold', weight: 2000, actual: 30, target: 20, attainment: 1.5, points: 2400 },
        { metric: 'new_customers', weight: 2000, actual: 5, target: 10, attainment: 0.5, points: 1000 },
      ],
      penalty: { share: 0, points: 0 },
      points: 8800,
      band: 1,
    })
  })

  it('takes off two points for each whole percent of voided sales above two', () => {
    expect(scoreOf(figures({ recordedCount: 95, voidedCount: 5 }), scorecard)).toMatchObject({
      penalty: { share: 500, points: 600 },
      points: 8200,
      band: 2,
    })
  })

  it('gives the weight of what has no target to the rest in proportion', () => {
    expect(pointsOf({ target: { cards_sold: null } })).toEqual([6750, 0, 1250, 0, 8000, 2])
    expect(pointsOf({ target: { sales_amount: null, new_customers: null } })).toEqual([0, 12_000, 0, 0, 12_000, 0])
    expect(pointsOf({ target: { cards_sold: 0 } })).toEqual([6750, 0, 1250, 0, 8000, 2])
  })

  it('scores nobody who was to reach nothing', () => {
    const target = { sales_amount: null, cards_sold: null, new_customers: null }
    expect(scoreOf(figures({ target, voidedCount: 50 }), scorecard)).toMatchObject({
      penalty: { share: 3333, points: 0 },
      points: null,
      band: null,
    })
    const onlyAmount = { ...scorecard, weights: { sales_amount: 100, cards_sold: 0, new_customers: 0 } }
    expect(scoreOf(figures({ target: { sales_amount: null } }), onlyAmount).points).toBeNull()
  })

  it('never falls below 0, and shows what was really taken', () => {
    const actual = { sales_amount: 100_000, cards_sold: 0, new_customers: 0 }
    expect(pointsOf({ actual, voidedCount: 100 })).toEqual([600, 0, 0, 600, 0, 3])
    expect(pointsOf({ actual: { ...actual, sales_amount: 0 }, voidedCount: 100 })).toEqual([0, 0, 0, 0, 0, 3])
  })

  it('rounds each part half up to a hundredth of a point', () => {
    // 60 × 1/7 = 8.571…, 20 × 1/8 = 2.5, 20 × 3/1600 = 0.0375
    const change = {
      actual: { sales_amount: 1, cards_sold: 1, new_customers: 3 },
      target: { sales_amount: 7, cards_sold: 8, new_customers: 1600 },
    }
    expect(pointsOf(change)).toEqual([857, 250, 4, 0, 1111, 3])
  })

  it('is exact for the largest figures', () => {
    const huge = 99_999_999_999
    expect(pointsOf({ actual: { sales_amount: huge * 80 }, target: { sales_amount: huge } })[0]).toBe(7200)
    expect(pointsOf({ actual: { sales_amount: huge }, target: { sales_amount: huge } })[0]).toBe(6000)
  })
})

describe('the penalty', () => {
  it.each([
    [0, 0, 0],
    [98, 2, 200],
    [0, 3, 10_000],
    [2, 1, 3333],
    [1, 2, 6667],
    [199, 1, 50],
  ])('%i recorded and %i voided: %i basis points', (recorded, voided, share) => {
    expect(voidedShare(recorded, voided)).toBe(share)
  })

  it.each([
    [0, 0],
    [200, 0],
    [299, 0],
    [300, 200],
    [399, 200],
    [400, 400],
    [1199, 1800],
    [1200, 2000],
    [10_000, 2000],
  ])('of %i basis points is %i hundredths', (share, penalty) => {
    expect(voidPenaltyOf(share, scorecard)).toBe(penalty)
  })
})

describe('effectiveWeights', () => {
  it('gives what rounding leaves to the largest remainders', () => {
    const thirds = { sales_amount: 33, cards_sold: 33, new_customers: 34 }
    expect(effectiveWeights({ ...thirds, new_customers: 0 }, () => true)).toEqual({
      sales_amount: 5000,
      cards_sold: 5000,
      new_customers: 0,
    })
    expect(effectiveWeights(thirds, (metric) => metric !== 'cards_sold')).toEqual({
      sales_amount: 4925,
      cards_sold: 0,
      new_customers: 5075,
    })
    expect(
      effectiveWeights({ sales_amount: 60, cards_sold: 7, new_customers: 33 }, (one) => one !== 'new_customers'),
    ).toEqual({
      sales_amount: 8955,
      cards_sold: 1045,
      new_customers: 0,
    })
  })
})

describe('bands', () => {
  const { bands } = scorecard

  it.each([
    [12_000, 0],
    [10_000, 0],
    [9999, 1],
    [8500, 1],
    [8499, 2],
    [6000, 2],
    [5999, 3],
    [0, 3],
  ])('%i hundredths lie in band %i', (points, band) => {
    expect(bandOf(points, bands)).toBe(band)
  })

  it('have limits, the best open above', () => {
    expect(limitsOf(bands)).toEqual([
      { index: 0, name: '优秀', from: 10_000, before: null },
      { index: 1, name: '达标', from: 8500, before: 10_000 },
      { index: 2, name: '待提升', from: 6000, before: 8500 },
      { index: 3, name: '落后', from: 0, before: 6000 },
    ])
  })

  it('say what is missing for the next', () => {
    expect(nextBandOf(8200, bands)).toEqual({ index: 1, name: '达标', missing: 300 })
    expect(nextBandOf(8500, bands)).toEqual({ index: 0, name: '优秀', missing: 1500 })
    expect(nextBandOf(10_000, bands)).toBeNull()
  })
})
