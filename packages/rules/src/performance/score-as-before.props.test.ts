import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scaled } from '../exact/scaled.ts'
import { type Metric, metrics } from '../quotas/metric.ts'
import { bandOf } from './band-of.ts'
import { scoreMonthOf } from './score-month.ts'
import { defaultScorecard, plainMetric } from './scorecard.ts'

type Old = {
  actual: Record<Metric, number>
  target: Record<Metric, number | null>
  weights: Record<Metric, number>
  attainmentCap: number
  recorded: number
  voided: number
  voidFreeShare: number
  voidPenalty: number
  voidPenaltyMax: number
}

/** How scores were given while three metrics were columns, written out as it was. */
function asBefore(old: Old): { points: number | null; band: number | null } {
  const { bands } = defaultScorecard('en')
  const counted = metrics.filter((one) => (old.target[one] ?? 0) > 0 && old.weights[one] > 0)
  const whole = counted.reduce((sum, one) => sum + old.weights[one], 0)
  if (whole === 0) return { points: null, band: null }
  const parts = counted.map((metric) => {
    const numerator = old.weights[metric] * 10_000
    return { metric, weight: Math.floor(numerator / whole), left: numerator % whole }
  })
  const missing = 10_000 - parts.reduce((sum, { weight }) => sum + weight, 0)
  const earned = parts
    .toSorted((a, b) => b.left - a.left)
    .map(({ metric, weight }, at) => {
      const own = weight + (at < missing ? 1 : 0)
      const most = Math.floor((own * old.attainmentCap) / 100)
      return Math.min(most, scaled(old.actual[metric], own, old.target[metric] as number))
    })
    .reduce((sum, points) => sum + points, 0)
  const share = old.voided === 0 ? 0 : scaled(old.voided, 10_000, old.recorded + old.voided)
  const percents = Math.floor(Math.max(0, share - old.voidFreeShare) / 100)
  const points = earned - Math.min(earned, old.voidPenaltyMax, percents * old.voidPenalty)
  return { points, band: bandOf(points, bands) }
}

const perMetric = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ sales_amount: value, cards_sold: value, new_customers: value })

const olds: fc.Arbitrary<Old> = fc.record({
  actual: perMetric(fc.integer({ min: 0, max: 200_000_000_000 })),
  target: perMetric(fc.option(fc.integer({ min: 0, max: 100_000_000_000 }))),
  weights: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).map(([one, other]) => ({
    sales_amount: Math.min(one, other),
    cards_sold: Math.abs(one - other),
    new_customers: 100 - Math.max(one, other),
  })),
  attainmentCap: fc.integer({ min: 100, max: 300 }),
  recorded: fc.integer({ min: 0, max: 5000 }),
  voided: fc.integer({ min: 0, max: 500 }),
  voidFreeShare: fc.integer({ min: 0, max: 10_000 }),
  voidPenalty: fc.integer({ min: 0, max: 2000 }),
  voidPenaltyMax: fc.integer({ min: 0, max: 10_000 }),
})

it('a scorecard of three metrics gives what it gave before metrics were data, in any order of them', () => {
  fc.assert(
    fc.property(olds, fc.shuffledSubarray([...metrics], { minLength: 3 }), (old, order) => {
      const { voidFreeShare, voidPenalty, voidPenaltyMax } = old
      const card = {
        ...{ ...defaultScorecard('en'), voidFreeShare, voidPenalty, voidPenaltyMax },
        metrics: order.map((one) => plainMetric(one, old.weights[one], old.attainmentCap * 100)),
      }
      const figures = {
        metrics: Object.fromEntries(
          metrics.map((one) => [one, { actual: old.actual[one], target: old.target[one], sample: 0 }]),
        ),
        ...{ recordedCount: old.recorded, voidedCount: old.voided },
      }
      const entry = { level: 'staff' as const, franchiseeId: 'f', storeId: 's', staffId: 'p', cardId: 'c', figures }
      const [made] = scoreMonthOf({ entries: [entry], cards: new Map([['c', card]]) })
      expect({ points: made?.score.points, band: made?.band?.band ?? null }).toEqual(asBefore(old))
    }),
    { numRuns: 1000 },
  )
})
