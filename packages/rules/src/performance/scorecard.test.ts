import { describe, expect, it } from 'vitest'
import { inputIssues } from '../input/input-issues.ts'
import { locales } from '../tenancy/locale.ts'
import { decideScorecard } from './decide-scorecard.ts'
import { defaultScorecard, plainMetric, scorecardIn } from './scorecard.ts'
import { setScorecardInput } from './set-scorecard.input.ts'

const sound = { name: '默认', fromMonth: '2026-11-01', ...defaultScorecard('zh') }
const bands = (...pairs: [string, number][]) => pairs.map(([name, minPoints]) => ({ name, minPoints }))
const shared = (...shares: number[]) =>
  shares.map((share, at) => ({ name: `b${at}`, minPoints: 900 - at * 900, share }))
const ids = ['sales_amount', 'cards_sold', 'new_customers'] as const
const metrics = (...weights: number[]) =>
  weights.map((weight, at) => plainMetric(ids[at] ?? 'recharges', weight, 12_000))
const item = (itemId: string, name: string, weight: number) => ({ itemId, name, about: null, weight })
const curved = (...pairs: [number, number][]) => [
  { ...plainMetric('sales_amount', 100, 12_000), curve: pairs.map(([attainment, earned]) => ({ attainment, earned })) },
]

function issuesOf(change: object) {
  const input = { ...sound, ...change }
  const read = setScorecardInput.safeParse(input)
  return read.success
    ? []
    : inputIssues(read.error, input).map(({ path, code, params }) => [path.join('.'), code, params])
}

describe('setScorecardInput', () => {
  it.each(locales)('takes the default of %s', (locale) => {
    const scorecard = defaultScorecard(locale)
    expect(setScorecardInput.parse({ name: '默认', fromMonth: '2026-11-01', ...scorecard })).toEqual({
      name: '默认',
      fromMonth: '2026-11-01',
      ...scorecard,
      basedOn: null,
    })
  })

  it.each([
    [{ metrics: metrics(60, 20, 19) }, 'metrics', 'weights_not_whole', { sum: 99 }],
    [{ metrics: metrics(100, 1, 0) }, 'metrics', 'weights_not_whole', { sum: 101 }],
    [{ metrics: metrics(120, -20, 0) }, 'metrics.0.weight', 'too_large', { max: '100' }],
    [{ metrics: metrics(60.5, 20, 19.5) }, 'metrics.0.weight', 'not_an_integer', {}],
    [{ metrics: [] }, 'metrics', 'required', {}],
    [{ metrics: [...metrics(50, 25, 25), plainMetric('cards_sold', 0, 10_000)] }, 'metrics.3.metricId', 'repeated', {}],
    [{ metrics: [plainMetric('', 100, 10_000)] }, 'metrics.0.metricId', 'required', {}],
    [{ metrics: [plainMetric("x'--", 100, 10_000)] }, 'metrics.0.metricId', 'invalid', {}],
    [{ metrics: [plainMetric('cards_sold', 100, 9999)] }, 'metrics.0.cap', 'too_small', { min: '10000' }],
    [{ metrics: [plainMetric('cards_sold', 100, 30_001)] }, 'metrics.0.cap', 'too_large', { max: '30000' }],
    [{ metrics: curved([0, 0]) }, 'metrics.0.curve', 'too_few_items', { min: 2 }],
    [{ metrics: curved([1, 0], [2, 0]) }, 'metrics.0.curve.0.attainment', 'first_tier_not_zero', {}],
    [{ metrics: curved([0, 0], [0, 5]) }, 'metrics.0.curve.1.attainment', 'tiers_out_of_order', {}],
    [{ metrics: curved([0, 5], [9, 4]) }, 'metrics.0.curve.1.earned', 'curve_falls', {}],
    [{ smallestGroup: 5 }, 'bands.0.share', 'required', {}],
    [{ smallestGroup: 5, bands: shared(20, 70) }, 'bands.1.share', 'band_shares_not_whole', { sum: 90 }],
    [{ smallestGroup: 1, bands: shared(20, 80) }, 'smallestGroup', 'too_small', { min: '2' }],
    [{ voidFreeShare: 10_001 }, 'voidFreeShare', 'too_large', { max: '10000' }],
    [{ voidPenalty: 2001 }, 'voidPenalty', 'too_large', { max: '2000' }],
    [{ items: [item('a', '态度', 10)] }, 'metrics', 'weights_not_whole', { sum: 110 }],
    [{ metrics: metrics(60, 20, 0), items: [item('a', ' ', 20)] }, 'items.0.name', 'required', {}],
    [{ metrics: metrics(60, 20, 0), items: [item('a', 'x'.repeat(41), 20)] }, 'items.0.name', 'too_long', { max: 40 }],
    [{ metrics: metrics(60, 20, 0), items: [item('', '态度', 20)] }, 'items.0.itemId', 'required', {}],
    [{ metrics: metrics(60, 20, 0), items: [item("a'--", '态度', 20)] }, 'items.0.itemId', 'invalid', {}],
    [{ metrics: metrics(60, 20, 20), items: [item('a', '态度', 0)] }, 'items.0.weight', 'too_small', { min: '1' }],
    [
      { metrics: metrics(60, 20, 0), items: [item('a', '态度', 10), item('b', '态度', 10)] },
      'items.1.name',
      'repeated',
      {},
    ],
    [
      { metrics: metrics(60, 20, 0), items: [item('a', '态度', 10), item('a', '卫生', 10)] },
      'items.1.itemId',
      'repeated',
      {},
    ],
    [{ metrics: metrics(60, 20, 0), items: [item('sales_amount', '态度', 20)] }, 'items.0.itemId', 'repeated', {}],
    [
      { items: Array.from({ length: 21 }, (_, at) => item(`i${at}`, `项${at}`, 1)) },
      'items',
      'too_many_items',
      { max: 20 },
    ],
    [{ selfShare: 101 }, 'selfShare', 'too_large', { max: '100' }],
    [{ selfShare: -1 }, 'selfShare', 'too_small', { min: '0' }],
    [{ fromMonth: '2026-11-02' }, 'fromMonth', 'not_a_month', {}],
    [{ name: ' ' }, 'name', 'required', {}],
    [{ name: 'x'.repeat(41) }, 'name', 'too_long', { max: 40 }],
    [{ bands: bands(['A', 0]) }, 'bands', 'too_few_items', { min: 2 }],
    [
      { bands: bands(['A', 9], ['B', 7], ['C', 6], ['D', 5], ['E', 4], ['F', 3], ['G', 0]) },
      'bands',
      'too_many_items',
      { max: 6 },
    ],
    [{ bands: bands(['A', 5000], ['B', 5000], ['C', 0]) }, 'bands.1.minPoints', 'bands_out_of_order', {}],
    [{ bands: bands(['A', 5000], ['B', 6000], ['C', 0]) }, 'bands.1.minPoints', 'bands_out_of_order', {}],
    [{ bands: bands(['A', 5000], ['B', 1]) }, 'bands.1.minPoints', 'last_band_not_zero', {}],
    [{ bands: bands(['A', 5000], ['B', 3000], ['A ', 0]) }, 'bands.2.name', 'repeated', {}],
    [{ bands: bands(['A', 5000], [' ', 0]) }, 'bands.1.name', 'required', {}],
    [{ bands: bands(['A'.repeat(21), 5000], ['B', 0]) }, 'bands.0.name', 'too_long', { max: 20 }],
    [{ bands: bands(['A', 30_001], ['B', 0]) }, 'bands.0.minPoints', 'too_large', { max: '30000' }],
  ])('%j', (change, path, code, params) => {
    expect(issuesOf(change)[0]).toEqual([path, code, params])
  })

  it('takes items whose weights fill up those of the metrics', () => {
    const items = [item('a', '态度', 15), item('b', '卫生', 5)]
    expect(issuesOf({ metrics: metrics(60, 20, 0), items, selfShare: 30 })).toEqual([])
    expect(issuesOf({ metrics: metrics(0, 0, 0), items: [item('a', '态度', 100)] })).toEqual([])
  })

  it('has no items where none are said', () => {
    const { items: _, selfShare: __, ...before } = defaultScorecard('zh')
    const parsed = setScorecardInput.parse({ name: '默认', fromMonth: '2026-11-01', ...before })
    expect(parsed).toMatchObject({ items: [], selfShare: 0 })
  })

  it('takes weights of 100 in any way, curves, shares, and two to six bands', () => {
    expect(issuesOf({ metrics: metrics(0, 0, 100) })).toEqual([])
    expect(issuesOf({ metrics: curved([0, 0], [8000, 5000], [10_000, 10_000]) })).toEqual([])
    expect(issuesOf({ smallestGroup: 5, bands: shared(20, 80) })).toEqual([])
    expect(issuesOf({ bands: bands(['A', 5000], ['B', 0]) })).toEqual([])
    expect(issuesOf({ bands: bands(['A', 9], ['B', 7], ['C', 6], ['D', 5], ['E', 4], ['F', 0]) })).toEqual([])
  })
})

describe('decideScorecard', () => {
  it.each([
    ['2026-11-01', true],
    ['2026-12-01', true],
    ['2027-01-01', true],
    ['2026-10-01', false],
    ['2025-12-01', false],
  ])('from %s in November 2026: %s', (fromMonth, ok) => {
    const decision = decideScorecard(fromMonth, '2026-11-01')
    expect(decision.ok).toBe(ok)
    if (!decision.ok)
      expect(decision.refusal).toEqual({ code: 'scorecard.month_over', params: { month: '2026-11-01' } })
  })
})

describe('scorecardIn', () => {
  const versions = [
    { fromMonth: '2026-03-01', no: 1 },
    { fromMonth: '2026-06-01', no: 2 },
    { fromMonth: '2026-03-01', no: 3 },
  ]

  it.each([
    ['2026-02-01', undefined],
    ['2026-03-01', 3],
    ['2026-05-01', 3],
    ['2026-06-01', 2],
    ['2027-01-01', 2],
  ])('in %s holds %s', (month, no) => {
    expect(scorecardIn(month, versions)?.no).toBe(no)
  })
})
