import { describe, expect, it } from 'vitest'
import { bandOf, limitsOf } from './band-of.ts'
import { bandsOfGroup } from './bands-of-group.ts'
import { curvePoints, earnedAt, segmentOf } from './curve.ts'
import { effectiveWeights } from './effective-weights.ts'
import { moreForPoints } from './more-for-points.ts'
import { type ScoreFigures, scoreOf, voidedShare, voidPenaltyOf } from './score.ts'
import { defaultScorecard, plainMetric } from './scorecard.ts'

const scorecard = defaultScorecard('zh')
const ids = ['sales_amount', 'cards_sold', 'new_customers'] as const
type PerMetric<Value> = Partial<Record<(typeof ids)[number], Value>>
type Change = {
  actual?: PerMetric<number>
  target?: PerMetric<number | null>
  sample?: PerMetric<number>
  recordedCount?: number
  voidedCount?: number
}

function figures({ actual, target, sample, ...counts }: Change = {}): ScoreFigures {
  const all = { sales_amount: 900_000, cards_sold: 30, new_customers: 5, ...actual }
  const set = { sales_amount: 1_000_000, cards_sold: 20, new_customers: 10, ...target }
  const metrics = ids.map((id) => [id, { actual: all[id], target: set[id], sample: sample?.[id] ?? 0 }])
  return { recordedCount: 100, voidedCount: 0, ...counts, metrics: Object.fromEntries(metrics) }
}

const pointsOf = (change: Change) => {
  const { parts, penalty, points } = scoreOf(figures(change), scorecard)
  return [...parts.map((part) => part.points), penalty.points, points]
}

describe('scoreOf', () => {
  it('adds each weight times its attainment, capped', () => {
    const common = { sample: 0, leftOut: null }
    // 60 × 0.9 + 20 × 1.2 (of 1.5) + 20 × 0.5
    expect(scoreOf(figures(), scorecard)).toEqual({
      parts: [
        { ...common, metricId: 'sales_amount', weight: 6000, actual: 900_000, target: 1_000_000, points: 5400 },
        { ...common, metricId: 'cards_sold', weight: 2000, actual: 30, target: 20, points: 2400 },
        { ...common, metricId: 'new_customers', weight: 2000, actual: 5, target: 10, points: 1000 },
      ],
      items: [],
      penalty: { share: 0, points: 0 },
      adjusted: 0,
      points: 8800,
    })
  })

  it('takes off two points for each whole percent of voided sales above two', () => {
    expect(scoreOf(figures({ recordedCount: 95, voidedCount: 5 }), scorecard)).toMatchObject({
      penalty: { share: 500, points: 600 },
      points: 8200,
    })
  })

  it('gives the weight of what has no target to the rest in proportion, and says why', () => {
    expect(pointsOf({ target: { cards_sold: null } })).toEqual([6750, 0, 1250, 0, 8000])
    expect(pointsOf({ target: { sales_amount: null, new_customers: null } })).toEqual([0, 12_000, 0, 0, 12_000])
    expect(pointsOf({ target: { cards_sold: 0 } })).toEqual([6750, 0, 1250, 0, 8000])
    const { parts } = scoreOf(figures({ target: { cards_sold: null } }), scorecard)
    expect(parts.map(({ leftOut }) => leftOut)).toEqual([null, 'no_target', null])
  })

  it('leaves out what rests on too few records', () => {
    const [first, second, third] = scorecard.metrics.map((one) => ({ ...one, minimumSample: 10 }))
    const card = { ...scorecard, metrics: [first, second, third].filter((one) => one !== undefined) }
    const sample = { sales_amount: 10, cards_sold: 9, new_customers: 12 }
    const { parts, points } = scoreOf(figures({ sample }), card)
    expect(parts.map(({ leftOut, weight }) => [leftOut, weight])).toEqual([
      [null, 7500],
      ['small_sample', 0],
      [null, 2500],
    ])
    expect(points).toBe(8000)
    expect(scoreOf(figures({ sample: {} }), card).points).toBeNull()
  })

  it('scores nobody who was to reach nothing', () => {
    const target = { sales_amount: null, cards_sold: null, new_customers: null }
    expect(scoreOf(figures({ target, voidedCount: 50 }), scorecard)).toMatchObject({
      penalty: { share: 3333, points: 0 },
      points: null,
    })
    const onlyAmount = { ...scorecard, metrics: [plainMetric('sales_amount', 100, 12_000)] }
    expect(scoreOf(figures({ target: { sales_amount: null } }), onlyAmount).points).toBeNull()
  })

  it('counts a metric that nobody has figures of as having no target', () => {
    const metrics = [plainMetric('sales_amount', 50, 12_000), plainMetric('recharges', 50, 12_000)]
    const { parts, points } = scoreOf(figures(), { ...scorecard, metrics })
    expect(parts[1]).toEqual({
      ...{ metricId: 'recharges', weight: 0, actual: 0, target: null, sample: 0, leftOut: 'no_target', points: 0 },
    })
    expect(points).toBe(9000)
  })

  it('never falls below 0, and shows what was really taken', () => {
    const actual = { sales_amount: 100_000, cards_sold: 0, new_customers: 0 }
    expect(pointsOf({ actual, voidedCount: 100 })).toEqual([600, 0, 0, 600, 0])
    expect(pointsOf({ actual: { ...actual, sales_amount: -5 }, voidedCount: 100 })).toEqual([0, 0, 0, 0, 0])
  })

  it('is adjusted by what people gave or took, never under 0', () => {
    const adjusted = (adjustment: number) => scoreOf({ ...figures(), adjustment }, scorecard)
    expect(adjusted(500)).toMatchObject({ adjusted: 500, points: 9300 })
    expect(adjusted(-9000)).toMatchObject({ adjusted: -9000, points: 0 })
    const target = { sales_amount: null, cards_sold: null, new_customers: null }
    expect(scoreOf({ ...figures({ target }), adjustment: 500 }, scorecard)).toMatchObject({ adjusted: 0, points: null })
  })

  it('rounds each part half up to a hundredth of a point', () => {
    // 60 × 1/7 = 8.571…, 20 × 1/8 = 2.5, 20 × 3/1600 = 0.0375
    const change = {
      actual: { sales_amount: 1, cards_sold: 1, new_customers: 3 },
      target: { sales_amount: 7, cards_sold: 8, new_customers: 1600 },
    }
    expect(pointsOf(change)).toEqual([857, 250, 4, 0, 1111])
  })

  it('is exact for the largest figures', () => {
    const huge = 99_999_999_999
    expect(pointsOf({ actual: { sales_amount: huge * 80 }, target: { sales_amount: huge } })[0]).toBe(7200)
    expect(pointsOf({ actual: { sales_amount: huge }, target: { sales_amount: huge } })[0]).toBe(6000)
  })

  it('gives no more than the cap where every part would round up', () => {
    const metrics = [plainMetric('sales_amount', 2, 13_500), plainMetric('cards_sold', 67, 13_500)]
    const card = { ...scorecard, metrics: [...metrics, plainMetric('new_customers', 31, 13_500)] }
    const given = {
      actual: { sales_amount: 2, cards_sold: 2 },
      target: { sales_amount: 1, cards_sold: 1, new_customers: null },
    }
    expect(scoreOf(figures(given), card).points).toBe(13_499)
  })
})

describe('a curve', () => {
  const curve = [
    { attainment: 0, earned: 0 },
    { attainment: 8000, earned: 5000 },
    { attainment: 10_000, earned: 10_000 },
    { attainment: 12_000, earned: 15_000 },
  ]
  const metric = { ...plainMetric('sales_amount', 50, 11_000), curve, floor: 6000 }

  it.each([
    [0, 0],
    [5999, 0],
    [6000, 3750],
    [8000, 5000],
    [9000, 7500],
    [10_000, 10_000],
    [10_500, 11_250],
    [11_000, 12_500],
    [20_000, 12_500],
  ])('attainment %i earns %i', (attainment, earned) => {
    expect(earnedAt(metric, attainment)).toBe(earned)
    expect(curvePoints(metric, 10_000, attainment, 10_000)).toBe(earned)
  })

  it('is level after its last point, where the cap lies beyond', () => {
    expect(earnedAt({ ...metric, cap: 30_000 }, 25_000)).toBe(15_000)
  })

  it('says between which points one is', () => {
    expect(segmentOf(metric, 90, 100)).toEqual({ from: curve[1], to: curve[2] })
    expect(segmentOf(metric, 900, 100)).toEqual({ from: curve[2], to: curve[3] })
    expect(segmentOf({ ...metric, cap: 30_000 }, 900, 100)).toEqual({ from: curve[3], to: null })
    expect(segmentOf({ ...metric, curve: null }, 900, 100)).toBeNull()
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
  const given = (...pairs: [string, number][]) => pairs.map(([metricId, weight]) => ({ metricId, weight }))

  it.each([
    [given(['sales_amount', 33], ['cards_sold', 33]), { sales_amount: 5000, cards_sold: 5000 }],
    [given(['sales_amount', 33], ['new_customers', 34]), { sales_amount: 4925, new_customers: 5075 }],
    [given(['cards_sold', 7], ['sales_amount', 60]), { sales_amount: 8955, cards_sold: 1045 }],
    [given(['own', 1], ['sales_amount', 31]), { sales_amount: 9688, own: 312 }],
    [given(['sales_amount', 0]), {}],
  ])('%j', (weights, expected) => {
    expect(Object.fromEntries(effectiveWeights(weights))).toEqual(expected)
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
    expect(limitsOf(bands).map(({ index, from, before }) => [index, from, before])).toEqual([
      [0, 10_000, null],
      [1, 8500, 10_000],
      [2, 6000, 8500],
      [3, 0, 6000],
    ])
  })

  it('by limits say what the next takes', () => {
    const found = bandsOfGroup([8200, 8500, 10_000], scorecard)
    expect([8200, 8500, 10_000].map((points) => found.get(points))).toEqual([
      { band: 2, next: { band: 1, points: 8500 } },
      { band: 1, next: { band: 0, points: 10_000 } },
      { band: 0, next: null },
    ])
  })

  const shares = { smallestGroup: 5, bands: bands.map((band, at) => ({ ...band, share: [20, 40, 30, 10][at] ?? 0 })) }
  const places = (points: number[], card = shares) => points.map((one) => bandsOfGroup(points, card).get(one)?.band)

  it('by shares take so many of a hundred, the best first', () => {
    expect(places([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual([0, 0, 1, 1, 1, 1, 2, 2, 2, 3])
    expect(places([5, 4, 3, 2, 1])).toEqual([0, 1, 1, 2, 2])
  })

  it('by shares put equals in the better band, and then fewer into the next', () => {
    expect(places([10, 9, 9, 9, 6, 5, 4, 3, 2, 1])).toEqual([0, 0, 0, 0, 1, 1, 2, 2, 2, 3])
    expect(places([5, 5, 5, 5, 5])).toEqual([0, 0, 0, 0, 0])
  })

  it('by shares take the points of the last one above', () => {
    expect(bandsOfGroup([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], shares).get(7)?.next).toEqual({ band: 0, points: 9 })
    expect(bandsOfGroup([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], shares).get(1)?.next).toEqual({ band: 2, points: 2 })
  })

  it('go by limits where too few are scored alike', () => {
    expect(places([10_000, 8500, 0, 0])).toEqual([0, 1, 3, 3])
  })
})

describe('moreForPoints', () => {
  it('is how much more of each by itself, null where its cap is reached before', () => {
    const score = scoreOf(figures(), scorecard)
    // 12 points more: 60 × 0.2 → 200,000; 20 × 0.6 → 6 customers; cards are at their cap.
    expect(moreForPoints(score, 10_000, scorecard)).toEqual([
      { metricId: 'sales_amount', more: 199_917 },
      { metricId: 'cards_sold', more: null },
      { metricId: 'new_customers', more: 6 },
    ])
  })
})
