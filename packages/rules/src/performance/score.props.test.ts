import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluators } from './mark-points.ts'
import { moreForPoints } from './more-for-points.ts'
import { rankOf } from './rank.ts'
import { type ScoreFigures, scoreOf } from './score.ts'
import { scoreMonthOf } from './score-month.ts'
import type { Scorecard, ScorecardMetric } from './scorecard.ts'
import { defaultScorecard } from './scorecard.ts'
import { scorecardMetricsSchema } from './scorecard-metrics.ts'

const metricIds = ['sales_amount', 'recharges', 'leads_won', '0198-own', '0199-own'] as const

const itemIds = ['attitude', 'cleanliness'] as const
const mark = fc.option(fc.integer({ min: 0, max: 100 }))
const marks = fc.dictionary(fc.constantFrom(...itemIds), fc.record({ self: mark, manager: mark }))

const figure = fc.record({
  actual: fc.integer({ min: -1000, max: 200_000_000_000 }),
  target: fc.option(fc.integer({ min: 0, max: 100_000_000_000 })),
  sample: fc.integer({ min: 0, max: 20 }),
})

const unmarked = fc.record({
  metrics: fc.dictionary(fc.constantFrom(...metricIds), figure),
  recordedCount: fc.integer({ min: 0, max: 5000 }),
  voidedCount: fc.integer({ min: 0, max: 500 }),
  adjustment: fc.constantFrom(0, 0, 500, -700),
})

/** A person with marks, or a place without. */
const figures: fc.Arbitrary<ScoreFigures> = fc
  .tuple(unmarked, fc.option(marks))
  .map(([given, own]) => (own ? { ...given, marks: own } : given))

const curve = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 0, max: 4000 })), { minLength: 1, maxLength: 6 })
  .map((steps) => {
    const upTo = (at: number, own: 0 | 1) => steps.slice(0, at + 1).reduce((sum, step) => sum + step[own], 0)
    const rest = steps.map((_, at) => ({ attainment: upTo(at, 0), earned: upTo(at, 1) }))
    return [{ attainment: 0, earned: 0 }, ...rest]
  })

const cuts = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })

const cards: fc.Arbitrary<Scorecard> = fc
  .record({
    cuts,
    curves: fc.array(fc.option(curve), { minLength: 5, maxLength: 5 }),
    floor: fc.integer({ min: 0, max: 10_000 }),
    cap: fc.integer({ min: 10_000, max: 30_000 }),
    minimumSample: fc.constantFrom(0, 0, 3),
    voidFreeShare: fc.integer({ min: 0, max: 10_000 }),
    voidPenalty: fc.integer({ min: 0, max: 2000 }),
    voidPenaltyMax: fc.integer({ min: 0, max: 10_000 }),
    smallestGroup: fc.option(fc.integer({ min: 2, max: 8 })),
    selfShare: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ cuts: at, curves, floor, cap, minimumSample, ...rest }) => {
    const edges = [0, ...at.toSorted((a, b) => a - b), 100]
    const shares = [10, 25, 40, 25]
    return {
      ...rest,
      metrics: metricIds.map((metricId, own): ScorecardMetric => {
        const weight = (edges[own + 1] as number) - (edges[own] as number)
        return { metricId, weight, curve: curves[own] ?? null, floor, cap, minimumSample }
      }),
      items: itemIds.map((itemId, own) => ({
        ...{ itemId, name: itemId, about: null },
        weight: (edges[metricIds.length + own + 1] as number) - (edges[metricIds.length + own] as number),
      })),
      bands: defaultScorecard('en').bands.map((band, own) => ({ ...band, share: shares[own] as number })),
    }
  })

it('adds up: the parts less the penalty are the points, and weights are the whole, whatever is left out', () => {
  fc.assert(
    fc.property(figures, cards, (given, card) => {
      expect(scorecardMetricsSchema.safeParse(card.metrics).success).toBe(true)
      const { parts, items, penalty, adjusted, points } = scoreOf(given, card)
      const lines = [...parts, ...items]
      const weights = lines.reduce((sum, { weight }) => sum + weight, 0)
      expect(weights).toBe(points === null ? 0 : 10_000)
      for (const item of items) expect(item.points).toBeLessThanOrEqual(item.weight)
      for (const part of lines) if (part.leftOut !== null) expect([part.weight, part.points]).toEqual([0, 0])
      if (points === null) return
      expect(points).toBe(Math.max(0, lines.reduce((sum, part) => sum + part.points, 0) - penalty.points + adjusted))
      expect(Number.isSafeInteger(points) && points >= 0).toBe(true)
    }),
  )
})

it('gives no fewer points for more of a metric with as many records, and no more for more voided', () => {
  fc.assert(
    fc.property(figures, cards, fc.constantFrom(...metricIds), fc.nat(1_000_000), (given, card, metric, more) => {
      const points = scoreOf(given, card).points ?? 0
      const own = given.metrics[metric]
      if (own) {
        const metrics = { ...given.metrics, [metric]: { ...own, actual: own.actual + more } }
        expect(scoreOf({ ...given, metrics }, card).points ?? 0).toBeGreaterThanOrEqual(points)
      }
      const voidedCount = given.voidedCount + more
      expect(scoreOf({ ...given, voidedCount }, card).points ?? 0).toBeLessThanOrEqual(points)
    }),
  )
})

it('gives no fewer points for a higher mark', () => {
  fc.assert(
    fc.property(figures, cards, fc.constantFrom(...itemIds), fc.constantFrom(...evaluators), (given, card, id, by) => {
      const own = given.marks?.[id]
      const mark = own?.[by] ?? null
      if (!own || mark === null || mark === 100) return
      const better = { ...given, marks: { ...given.marks, [id]: { ...own, [by]: mark + 1 } } }
      expect(scoreOf(better, card).points ?? 0).toBeGreaterThanOrEqual(scoreOf(given, card).points ?? 0)
    }),
  )
})

it('depends neither on the order of metrics and items nor on that of figures and marks', () => {
  fc.assert(
    fc.property(figures, cards, fc.shuffledSubarray([...metricIds], { minLength: 5 }), (given, card, order) => {
      const metrics = order.map((id) => card.metrics.find(({ metricId }) => metricId === id) as ScorecardMetric)
      const turnedMarks = given.marks && Object.fromEntries(Object.entries(given.marks).reverse())
      const turned = {
        ...given,
        metrics: Object.fromEntries(Object.entries(given.metrics).reverse()),
        ...(turnedMarks && { marks: turnedMarks }),
      }
      const byId = (score: ReturnType<typeof scoreOf>) => ({
        ...score,
        parts: score.parts.toSorted((a, b) => (a.metricId < b.metricId ? -1 : 1)),
        items: score.items.toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1)),
      })
      expect(byId(scoreOf(turned, { ...card, metrics, items: card.items.toReversed() }))).toEqual(
        byId(scoreOf(given, card)),
      )
    }),
  )
})

it('what it takes more of a metric is enough, and one less is not', () => {
  fc.assert(
    fc.property(figures, cards, fc.integer({ min: 1, max: 8000 }), (given, card, missing) => {
      const score = scoreOf(given, card)
      if (score.points === null) return
      const wanted = score.points + missing
      const with_ = (metric: string, more: number) => {
        const own = given.metrics[metric] ?? { actual: 0, target: null, sample: 0 }
        return scoreOf(
          { ...given, metrics: { ...given.metrics, [metric]: { ...own, actual: own.actual + more } } },
          card,
        ).points as number
      }
      for (const { metricId, more } of moreForPoints(score, wanted, card)) {
        if (more === null) expect(with_(metricId, 1_000_000_000_000)).toBeLessThan(wanted)
        else {
          expect(with_(metricId, more)).toBeGreaterThanOrEqual(wanted)
          expect(with_(metricId, more - 1)).toBeLessThan(wanted)
        }
      }
    }),
  )
})

const entries = fc.array(
  fc.record({ figures, store: fc.constantFrom('s1', 's2', 's3'), cardId: fc.constantFrom('a', 'b') }),
  { maxLength: 25 },
)

it('a month has a band and ranks for everybody with points, whatever the order people come in', () => {
  fc.assert(
    fc.property(entries, cards, cards, fc.nat(), (given, a, b, seed) => {
      const people = given.map(({ figures: own, store, cardId }, at) => ({
        ...{ level: 'staff' as const, franchiseeId: 'f', storeId: store, staffId: String(at), cardId, figures: own },
      }))
      const all = new Map([
        ['a', a],
        ['b', b],
      ])
      const made = scoreMonthOf({ entries: people, cards: all })
      const other = people.toSorted(
        (x, y) => ((Number(x.staffId) * 7919 + seed) % 101) - ((Number(y.staffId) * 7919 + seed) % 101),
      )
      const sorted = (list: typeof made) => list.toSorted((x, y) => Number(x.entry.staffId) - Number(y.entry.staffId))
      expect(sorted(scoreMonthOf({ entries: other, cards: all }))).toEqual(made)
      for (const { entry, score, band } of made) {
        expect(band === null).toBe(score.points === null)
        if (!band || score.points === null) continue
        expect(all.get(entry.cardId)?.bands[band.band]).toBeDefined()
        // Whoever has more points is in no worse band, and the points said to be missing lead upwards.
        for (const peer of made) {
          if (peer.entry.cardId !== entry.cardId || peer.score.points === null || !peer.band) continue
          if (peer.score.points > score.points) expect(peer.band.band).toBeLessThanOrEqual(band.band)
          if (peer.score.points === score.points) expect(peer.band.band).toBe(band.band)
        }
        if (band.next) {
          expect(band.next.points).toBeGreaterThan(score.points)
          expect(band.next.band).toBeLessThan(band.band)
        }
      }
    }),
  )
})

it('ranks by how many are better, in the same group alone', () => {
  const ranked = fc.array(fc.record({ points: fc.option(fc.nat(20)), group: fc.option(fc.constantFrom('a', 'b')) }))
  fc.assert(
    fc.property(ranked, (given) => {
      const ranks = rankOf(
        given.map(({ points, group }, at) => ({ key: String(at), points, groups: { store: group } })),
        ['store'],
      )
      for (const [at, { points, group }] of given.entries()) {
        const peers = given.filter((other) => group !== null && other.group === group && other.points !== null)
        const better = peers.filter((other) => points !== null && (other.points ?? 0) > points).length
        const rank = points === null || group === null ? null : better + 1
        expect(ranks.get(String(at))?.store).toEqual({ rank, of: peers.length })
      }
    }),
  )
})
