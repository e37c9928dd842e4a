import { expect, it } from 'vitest'
import { compareScorecards } from './compare-scorecards.ts'
import { defaultScorecard, plainMetric } from './scorecard.ts'

const card = defaultScorecard('en')

it('finds nothing between a version and itself', () => {
  const same = compareScorecards(card, structuredClone(card))
  expect(same.metrics.map(({ differs }) => differs)).toEqual([false, false, false])
  expect(same).toMatchObject({ penaltyDiffers: false, bandsDiffer: false })
})

it('tells what was taken out, added and changed, whatever order metrics have', () => {
  const [amount, cards] = card.metrics
  if (!amount || !cards) throw new Error('The default has three metrics')
  const curve = [
    { attainment: 0, earned: 0 },
    { attainment: 10_000, earned: 12_000 },
  ]
  const after = { ...card, metrics: [plainMetric('recharges', 20, 12_000), { ...amount, curve }, cards] }
  const found = compareScorecards(card, after).metrics.map((one) => [
    ...[one.metricId, one.before?.weight ?? null, one.after?.weight ?? null, one.differs],
  ])
  expect(found).toEqual([
    ['sales_amount', 60, 60, true],
    ['cards_sold', 20, 20, false],
    ['new_customers', 20, null, true],
    ['recharges', null, 20, true],
  ])
})

it('tells an item that was renamed from one that was taken out', () => {
  const item = (itemId: string, name: string, about: string | null = null) => ({ itemId, name, about, weight: 10 })
  const before = { ...card, items: [item('a', 'Attitude'), item('b', 'Tidiness'), item('c', 'Team')], selfShare: 20 }
  const after = { ...card, items: [item('c', 'Team'), item('a', 'Manner'), item('d', 'Learning')], selfShare: 30 }
  const { items, selfShareDiffers } = compareScorecards(before, after)
  expect(selfShareDiffers).toBe(true)
  expect(items.map((one) => [one.itemId, one.before?.name ?? null, one.after?.name ?? null, one.differs])).toEqual([
    ['a', 'Attitude', 'Manner', true],
    ['b', 'Tidiness', null, true],
    ['c', 'Team', 'Team', false],
    ['d', null, 'Learning', true],
  ])
})

it.each([
  [{ voidPenaltyMax: 1 }, { penaltyDiffers: true, bandsDiffer: false }],
  [{ smallestGroup: 5 }, { penaltyDiffers: false, bandsDiffer: true }],
  [{ bands: card.bands.slice(1) }, { penaltyDiffers: false, bandsDiffer: true }],
  // Left out and null say the same.
  [{ bands: card.bands.map(({ name, minPoints }) => ({ name, minPoints })) }, { bandsDiffer: false }],
])('%j', (change, expected) => {
  expect(compareScorecards(card, { ...card, ...change })).toMatchObject(expected)
})
