import { isPostedIn } from '@hubcap/rules/quotas/decide-quota'
import { levelOf, placeAt, type QuotaPlace } from '@hubcap/rules/quotas/quota-level'
import type { SplitNode } from '@hubcap/rules/quotas/split-down'
import type { QuotaSplitDraft } from '@hubcap/rules/simulations/simulate-quota-split.input'
import { levelsBelow, type TriedLevel } from '@hubcap/rules/simulations/tried-split'
import { rowKeyOf } from '../../../quotas/grid-row.ts'
import { weightsIn } from '../../../quotas/place-weights.ts'
import type { Reached, SplitMonth } from './load-split-month.ts'

/** The place of the level that this one belongs to; null where it belongs to none. */
export function upTo(level: TriedLevel, one: QuotaPlace): QuotaPlace | null {
  const place = placeAt(level, one)
  return levelOf(place) === level ? place : null
}

/** Whether it lies in the place that the draft is of. */
export const isWithin =
  ({ franchiseeId, storeId }: Pick<QuotaSplitDraft, 'franchiseeId' | 'storeId'>) =>
  (place: QuotaPlace): boolean =>
    (franchiseeId === null || place.franchiseeId === franchiseeId) && (storeId === null || place.storeId === storeId)

/** Who can be given a quota in the month, or had one; of places, those where somebody is, or where something came in. */
function placesOf({ from, to, people, quotas, reached }: SplitMonth): QuotaPlace[] {
  const posted = people.flatMap(({ id: staffId, franchiseeId, employment: { postings, leftOn } }) => {
    const storeIds = new Set(postings.flatMap(({ storeId }) => storeId ?? []))
    return [...storeIds].flatMap((storeId) =>
      isPostedIn(postings, leftOn, storeId, { from, to }) ? [{ franchiseeId, storeId, staffId }] : [],
    )
  })
  return [...posted, ...quotas, ...reached.map((one) => ({ ...one, staffId: null }))]
}

function sumsOf(level: TriedLevel, all: readonly Reached[]): (place: QuotaPlace) => number {
  const sums = new Map<string, number>()
  for (const one of all) {
    const place = upTo(level, one)
    if (place) sums.set(rowKeyOf(place), (sums.get(rowKeyOf(place)) ?? 0) + one.value)
  }
  return (place) => Math.max(0, sums.get(rowKeyOf(place)) ?? 0)
}

const ownId = ({ franchiseeId, storeId, staffId }: QuotaPlace) => staffId ?? storeId ?? franchiseeId ?? ''

/** What a place of the level weighs, by the draft's key: as the split of the quotas weighs it. */
function weightOf(draft: QuotaSplitDraft, past: SplitMonth, level: TriedLevel): (place: QuotaPlace) => number {
  const { quotas, lastYear, lastThreeMonths, people, presences, month } = past
  const byHand = new Map(draft.weights.map(({ id, weight }) => [id, weight]))
  const counted = () => weightsIn(people, presences, level, month)
  switch (draft.by) {
    case 'evenly':
      return () => 1
    case 'by_hand':
      return (place) => byHand.get(ownId(place)) ?? 0
    case 'as_set': {
      const atLevel = quotas.filter((one) => levelOf(one) === level)
      return sumsOf(
        level,
        atLevel.map(({ target, ...place }) => ({ ...place, value: target })),
      )
    }
    case 'last_year':
      return sumsOf(level, lastYear)
    case 'last_three_months':
      return sumsOf(level, lastThreeMonths)
    case 'head_count': {
      const weights = counted()
      return (place) => weights.get(rowKeyOf(place))?.people ?? 0
    }
    case 'working_days': {
      const weights = counted()
      return (place) => weights.get(rowKeyOf(place))?.days ?? 0
    }
  }
}

/** The place of the draft with all that its targets are shared to, level by level. */
export function splitTree(draft: QuotaSplitDraft, past: SplitMonth): SplitNode<QuotaPlace> {
  const { franchiseeId, storeId } = draft
  const all = placesOf(past).filter(isWithin(draft))
  const levels = levelsBelow(draft)
  const wanted = levels.slice(0, levels.indexOf(draft.level) + 1)
  const weights = wanted.map((level) => weightOf(draft, past, level))
  const under = (depth: number, parent: QuotaPlace): SplitNode<QuotaPlace>[] | null => {
    const level = wanted[depth]
    if (!level) return null
    const inside = all.filter(isWithin(parent))
    const places = new Map(
      inside.flatMap((one) => {
        const place = upTo(level, one)
        return place ? [[rowKeyOf(place), place] as const] : []
      }),
    )
    const inOrder = [...places].sort(([one], [other]) => (one < other ? -1 : 1))
    return inOrder.map(([, place]) => ({
      place,
      weight: weights[depth]?.(place) ?? 0,
      under: under(depth + 1, place),
    }))
  }
  const place = { franchiseeId, storeId, staffId: null }
  return { place, weight: 1, under: under(0, place) }
}
