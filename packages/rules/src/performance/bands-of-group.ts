import { bandOf } from './band-of.ts'
import type { Scorecard } from './scorecard.ts'

/** band: place in the scorecard's bands, best 0. next: the better band within reach and the points it takes; null in the best. */
export type BandFound = {
  readonly band: number
  readonly next: { readonly band: number; readonly points: number } | null
}

type Card = Pick<Scorecard, 'bands' | 'smallestGroup'>

function byLimits(points: number, { bands }: Card): BandFound {
  const band = bandOf(points, bands)
  const better = bands[band - 1]
  return { band, next: better ? { band: band - 1, points: better.minPoints } : null }
}

/** By how many have more points: equal ones share the better band. */
function bandAfter(ahead: number, size: number, { bands }: Card): number {
  let together = 0
  return bands.findIndex(({ share }) => {
    together += share ?? 0
    return ahead * 100 < together * size
  })
}

/** From the most points down, so that each finds the last band above its own. */
function byShares(points: readonly number[], card: Card): Map<number, BandFound> {
  const found = new Map<number, BandFound>()
  let above: BandFound['next'] = null
  let last: BandFound['next'] = null
  for (const [ahead, own] of points.toSorted((a, b) => b - a).entries()) {
    if (found.has(own)) continue
    const band = bandAfter(ahead, points.length, card)
    if (last && last.band !== band) above = last
    found.set(own, { band, next: above })
    last = { band, points: own }
  }
  return found
}

/**
 * The bands of all who are scored alike, by their points: by limits, or by shares where the scorecard distributes and they
 * are enough for that.
 */
export function bandsOfGroup(points: readonly number[], card: Card): ReadonlyMap<number, BandFound> {
  if (card.smallestGroup !== null && points.length >= card.smallestGroup) return byShares(points, card)
  return new Map([...new Set(points)].map((one) => [one, byLimits(one, card)]))
}
