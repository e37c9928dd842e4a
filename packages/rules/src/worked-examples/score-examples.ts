import { bandsOfGroup } from '../performance/bands-of-group.ts'
import { cardFor } from '../performance/card-for.ts'
import { curvePoints } from '../performance/curve.ts'
import { lateDifferences } from '../performance/late.ts'
import { moreForPoints } from '../performance/more-for-points.ts'
import { type ScoreFigures, scoreOf, voidedShare, voidPenaltyOf } from '../performance/score.ts'
import { defaultScorecard, plainMetric, type ScorecardMetric } from '../performance/scorecard.ts'
import { placeKey } from '../performance/scored-places.ts'

type Metric = Partial<ScorecardMetric> & { metricId: string; weight: number }

const metricOf = (metric: Metric): ScorecardMetric => ({
  ...plainMetric(metric.metricId, metric.weight, 12_000),
  ...metric,
})

type Given = { metrics: Metric[]; figures: ScoreFigures['metrics'] }

const cardOf = (metrics: readonly Metric[]) => ({
  ...{ ...defaultScorecard('en'), voidPenalty: 0 },
  metrics: metrics.map(metricOf),
})

const scored = ({ metrics, figures }: Given) =>
  scoreOf({ metrics: figures, recordedCount: 0, voidedCount: 0 }, cardOf(metrics))

type Marked = {
  items: { itemId: string; weight: number }[]
  selfShare: number
  marks: [item: string, self: number | null, manager: number | null][]
}

type Shares = { shares: number[]; smallestGroup: number; points: number[] }

type ClosedOf = { staff: string | null; month: string; metric: string; actual: number }
type CameOf = { staff: string; month: string; metric: string; value: number }
const inStore = { franchiseeId: 'f1', storeId: 's1' }

type Said = { card: string | null; from: string; franchisee?: string; store?: string; staff?: string; post?: string }
type AskedOf = { month: string; store: string; staff: string; post: string }

export const scoreExamples = {
  'score-late': ({ closed, came }: { closed: ClosedOf[]; came: CameOf[] }) => {
    const part = { weight: 10_000, target: null, sample: 0, leftOut: null, points: 0 }
    const scores = closed.map(({ staff, month, metric, actual }) => ({
      ...{ ...inStore, level: staff === null ? ('store' as const) : ('staff' as const), staffId: staff, month },
      parts: [{ ...part, metricId: metric, actual }],
    }))
    const credits = came.map(({ staff, metric, ...one }) => ({ ...inStore, ...one, staffId: staff, metricId: metric }))
    const stated = lateDifferences(scores, credits)
    return scores.flatMap((score) =>
      (stated.get(placeKey(score)) ?? []).map((one) => [score.staffId, one.metricId, one.before, one.after]),
    )
  },
  'score-card-for': ({ said, asked }: { said: Said[]; asked: AskedOf[] }) => {
    const given = said.map(({ card, from, franchisee = null, store = null, staff = null, post = null }, at) => ({
      ...{ id: `${at}`, level: 'staff' as const, familyId: card, fromMonth: from },
      ...{ franchiseeId: franchisee, storeId: store, staffId: staff, post },
    }))
    return asked.map(({ month, store: storeId, staff: staffId, post }) =>
      cardFor({ level: 'staff', franchiseeId: 'f1', storeId, staffId, post }, given, month),
    )
  },
  'score-curve': ({ metric, attainments }: { metric: Metric; attainments: number[] }) =>
    attainments.map((attainment) => curvePoints(metricOf(metric), metric.weight * 100, attainment, 10_000)),
  score: (given: Given) => {
    const { parts, points } = scored(given)
    return { parts: parts.map((part) => [part.metricId, part.weight, part.leftOut, part.points]), points }
  },
  'score-with-marks': ({ metrics, figures, items, selfShare, marks }: Given & Marked) => {
    const card = {
      ...cardOf(metrics),
      items: items.map((item) => ({ ...item, name: item.itemId, about: null })),
      selfShare,
    }
    const given = Object.fromEntries(marks.map(([itemId, self, manager]) => [itemId, { self, manager }]))
    const score = scoreOf({ metrics: figures, recordedCount: 0, voidedCount: 0, marks: given }, card)
    return {
      parts: score.parts.map((part) => [part.metricId, part.weight, part.leftOut, part.points]),
      items: score.items.map((item) => [item.itemId, item.weight, item.leftOut, item.points]),
      points: score.points,
    }
  },
  'score-penalty': (given: { recorded: number; voided: number; free: number; perPercent: number; most: number }) => {
    const share = voidedShare(given.recorded, given.voided)
    const terms = { voidFreeShare: given.free, voidPenalty: given.perPercent, voidPenaltyMax: given.most }
    return { share, penalty: voidPenaltyOf(share, terms) }
  },
  'score-distribution': ({ shares, smallestGroup, points }: Shares) => {
    const { bands } = defaultScorecard('en')
    const found = bandsOfGroup(points, {
      smallestGroup,
      bands: bands.map((band, at) => ({ ...band, share: shares[at] ?? 0 })),
    })
    return points.map((one) => bands[found.get(one)?.band ?? 0]?.name)
  },
  'score-next-band': ({ points, ...given }: Given & { points: number }) =>
    moreForPoints(scored(given), points, cardOf(given.metrics)).map(({ metricId, more }) => [metricId, more]),
}
