import { type HolderLevel, holderLevels } from '@hubcap/rules/cards/custody/placed-stretch'
import type { StockState } from '@hubcap/rules/cards/custody/stock-movement'

type Named = { readonly id: string; readonly name: string } | null
type Stock = {
  readonly holder: HolderLevel
  readonly state: StockState
  readonly quantity: number
  readonly franchisee: Named
  readonly store: Named
  readonly staff: Named
}

/** One who has numbers, and how many in each state. depth: how far below the topmost; name: null where it is out of sight. */
export type StockPlace = {
  readonly key: string
  readonly level: HolderLevel
  readonly depth: number
  readonly name: string | null
  readonly counts: Readonly<Record<StockState, number>>
}

const hasAny = (counts: Readonly<Record<StockState, number>>) => Object.values(counts).some((count) => count > 0)
const none = { on_the_way: 0, held: 0, sold: 0, lost: 0, voided: 0 }

/** Of numbers that go back up, the place above has them in its books already: they stand with it as on the way. */
function holderOf({ holder, franchisee, store, staff }: Stock) {
  const depth = ({ headquarters: 0, franchisee: 1, store: 2, staff: 3 } as const)[holder]
  const path = [franchisee, store, staff].slice(0, depth)
  return { depth, path }
}

/** Everybody who has numbers, each below whom they belong to; a place in between stands there with none of its own. */
export function stockTree(stock: readonly Stock[]): StockPlace[] {
  const places = new Map<string, { depth: number; name: string | null; counts: Record<StockState, number> }>()
  for (const one of stock) {
    const { depth, path } = holderOf(one)
    for (let level = 0; level <= depth; level++) {
      const above = path.slice(0, level)
      const key = above.map((place) => `${place?.name}\u0001${place?.id}`).join('\u0000')
      if (!places.has(key)) places.set(key, { depth: level, name: above.at(-1)?.name ?? null, counts: { ...none } })
      const place = places.get(key)
      if (level === depth && place) place.counts[one.state] += one.quantity
    }
  }
  const all = [...places].toSorted(([one], [other]) => (one < other ? -1 : 1))
  // Above those that the reader sees anything of, there is nothing to see.
  const top = Math.min(...all.filter(([, { counts }]) => hasAny(counts)).map(([, { depth }]) => depth))
  return all
    .filter(([, { depth }]) => depth >= top)
    .map(([key, { depth, name, counts }]) => {
      return { key, level: holderLevels[depth] as HolderLevel, depth: depth - top, name, counts }
    })
}
