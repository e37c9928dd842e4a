import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sumOfShares } from '../input/whole-percents.ts'
import { metrics } from '../quotas/metric.ts'
import { bandOf } from './band-of.ts'
import { rankOf } from './rank.ts'
import { type ScoreFigures, scoreOf } from './score.ts'
import { defaultScorecard, type Scorecard } from './scorecard.ts'

const perMetric = <Value>(value: fc.Arbitrary<Value>) =>
  fc.record({ sales_amount: value, cards_sold: value, new_customers: value })

const figures: fc.Arbitrary<ScoreFigures> = fc.record({
  actual: perMetric(fc.integer({ min: 0, max: 200_000_000_000 })),
  target: perMetric(fc.option(fc.integer({ min: 1, max: 100_000_000_000 }))),
  recordedCount: fc.integer({ min: 0, max: 5000 }),
  voidedCount: fc.integer({ min: 0, max: 500 }),
})

const weights = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([one, other]) => [Math.min(one, other), Math.abs(one - other), 100 - Math.max(one, other)] as const)
  .map(([sales_amount, cards_sold, new_customers]) => ({ sales_amount, cards_sold, new_customers }))

const scorecards: fc.Arbitrary<Scorecard> = fc.record({
  weights,
  attainmentCap: fc.integer({ min: 100, max: 300 }),
  voidFreeShare: fc.integer({ min: 0, max: 10_000 }),
  voidPenalty: fc.integer({ min: 0, max: 2000 }),
  voidPenaltyMax: fc.integer({ min: 0, max: 10_000 }),
  bands: fc.constant(defaultScorecard('en').bands),
})

it('adds up: the parts less the penalty are the points, weights are the whole, and a band is found', () => {
  fc.assert(
    fc.property(figures, scorecards, (given, scorecard) => {
      expect(sumOfShares(scorecard.weights)).toBe(100)
      const { parts, penalty, points, band } = scoreOf(given, scorecard)
      const has = metrics.some((metric) => given.target[metric] !== null && scorecard.weights[metric] > 0)
      expect(points !== null).toBe(has)
      expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(has ? 10_000 : 0)
      if (points === null) return
      expect(points).toBe(parts.reduce((sum, part) => sum + part.points, 0) - penalty.points)
      expect(Number.isSafeInteger(points) && points >= 0 && points <= scorecard.attainmentCap * 100).toBe(true)
      expect(band).toBe(bandOf(points, scorecard.bands))
      expect(band).toBeGreaterThanOrEqual(0)
    }),
  )
})

it('gives no more than the cap where every part would round up', () => {
  const scorecard = {
    ...defaultScorecard('en'),
    weights: { sales_amount: 2, cards_sold: 67, new_customers: 31 },
    attainmentCap: 135,
  }
  const actual = { sales_amount: 2, cards_sold: 2, new_customers: 0 }
  const target = { sales_amount: 1, cards_sold: 1, new_customers: null }
  const { points } = scoreOf({ actual, target, recordedCount: 4, voidedCount: 0 }, scorecard)
  expect(points).toBe(13_499)
})

it('gives no fewer points for more sold, and no more for more voided', () => {
  fc.assert(
    fc.property(
      figures,
      scorecards,
      fc.constantFrom(...metrics),
      fc.nat(1_000_000),
      (given, scorecard, metric, more) => {
        const points = scoreOf(given, scorecard).points ?? 0
        const actual = { ...given.actual, [metric]: given.actual[metric] + more }
        expect(scoreOf({ ...given, actual }, scorecard).points ?? 0).toBeGreaterThanOrEqual(points)
        const voidedCount = given.voidedCount + more
        expect(scoreOf({ ...given, voidedCount }, scorecard).points ?? 0).toBeLessThanOrEqual(points)
      },
    ),
  )
})

it('gives 100 points for every target reached exactly and nothing voided, whatever the weights', () => {
  fc.assert(
    fc.property(figures, scorecards, (given, scorecard) => {
      const actual = {
        sales_amount: given.target.sales_amount ?? 0,
        cards_sold: given.target.cards_sold ?? 0,
        new_customers: given.target.new_customers ?? 0,
      }
      const { points } = scoreOf({ ...given, actual, voidedCount: 0 }, scorecard)
      expect(points === null || points === 10_000).toBe(true)
    }),
  )
})

it('ranks by how many are better, in the same group alone', () => {
  const entries = fc.array(fc.record({ points: fc.option(fc.nat(20)), group: fc.option(fc.constantFrom('a', 'b')) }))
  fc.assert(
    fc.property(entries, (given) => {
      const ranked = rankOf(
        given.map(({ points, group }, at) => ({ key: String(at), points, groups: { store: group } })),
        ['store'],
      )
      for (const [at, { points, group }] of given.entries()) {
        const peers = given.filter((other) => group !== null && other.group === group && other.points !== null)
        const better = peers.filter((other) => points !== null && (other.points ?? 0) > points).length
        const rank = points === null || group === null ? null : better + 1
        expect(ranked.get(String(at))?.store).toEqual({ rank, of: peers.length })
      }
    }),
  )
})
