import { describe, expect, it } from 'vitest'
import { inputIssues } from '../input/input-issues.ts'
import { locales } from '../tenancy/locale.ts'
import { decideScorecard } from './decide-scorecard.ts'
import { defaultScorecard, scorecardIn } from './scorecard.ts'
import { setScorecardInput } from './set-scorecard.input.ts'

const sound = { fromMonth: '2026-11-01', ...defaultScorecard('zh') }
const bands = (...pairs: [string, number][]) => pairs.map(([name, minPoints]) => ({ name, minPoints }))

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
    expect(setScorecardInput.parse({ fromMonth: '2026-11-01', ...scorecard })).toEqual({
      fromMonth: '2026-11-01',
      ...scorecard,
      basedOn: null,
    })
  })

  it.each([
    [{ weights: { sales_amount: 60, cards_sold: 20, new_customers: 19 } }, 'weights', 'weights_not_whole', { sum: 99 }],
    [{ weights: { sales_amount: 100, cards_sold: 1, new_customers: 0 } }, 'weights', 'weights_not_whole', { sum: 101 }],
    [
      { weights: { sales_amount: 120, cards_sold: -20, new_customers: 0 } },
      'weights.sales_amount',
      'too_large',
      { max: '100' },
    ],
    [{ weights: { sales_amount: 60, cards_sold: 40 } }, 'weights.new_customers', 'required', {}],
    [
      { weights: { sales_amount: 60.5, cards_sold: 20, new_customers: 19.5 } },
      'weights.sales_amount',
      'not_an_integer',
      {},
    ],
    [{ attainmentCap: 99 }, 'attainmentCap', 'too_small', { min: '100' }],
    [{ attainmentCap: 301 }, 'attainmentCap', 'too_large', { max: '300' }],
    [{ voidFreeShare: 10_001 }, 'voidFreeShare', 'too_large', { max: '10000' }],
    [{ voidPenalty: 2001 }, 'voidPenalty', 'too_large', { max: '2000' }],
    [{ fromMonth: '2026-11-02' }, 'fromMonth', 'not_a_month', {}],
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

  it('takes weights of 100 in any way, and two to six bands', () => {
    expect(issuesOf({ weights: { sales_amount: 0, cards_sold: 0, new_customers: 100 } })).toEqual([])
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
  ])('from %s on 21 November 2026: %s', (fromMonth, ok) => {
    const decision = decideScorecard(fromMonth, '2026-11-21')
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
