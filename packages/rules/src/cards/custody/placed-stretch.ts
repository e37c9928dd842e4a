import { type NumberRange, without } from './number-range.ts'
import { stockEffects } from './stock.ts'
import { isSameHolder, type StockHolder } from './stock-holder.ts'
import type { StockMovement, StockStretch } from './stock-movement.ts'

export const holderLevels = ['headquarters', 'franchisee', 'store', 'staff'] as const
export type HolderLevel = (typeof holderLevels)[number]

export const levelOf = ({ franchiseeId, storeId, staffId }: StockHolder): HolderLevel =>
  staffId ? 'staff' : storeId ? 'store' : franchiseeId ? 'franchisee' : 'headquarters'

/** The place, or the one above it of that level. */
export function holderAt(place: StockHolder, level: HolderLevel): StockHolder {
  const depth = holderLevels.indexOf(level)
  return {
    franchiseeId: depth >= 1 ? place.franchiseeId : null,
    storeId: depth >= 2 ? place.storeId : null,
    staffId: depth >= 3 ? place.staffId : null,
  }
}

/**
 * Numbers that stand alike, with where they lie: at their holder's, or, as long as they are on the way back up, at whoever
 * returned them. So each side of a hand-over has them before it.
 */
export type PlacedStretch = StockStretch & { readonly place: StockHolder }

/** Where numbers lie after a movement: at the lower of its two ends until they are received. */
export const placeAfter = ({ kind, by, to }: StockMovement): StockHolder => (kind === 'issued' && to ? to : by)

const isAlike = (one: PlacedStretch, other: PlacedStretch): boolean =>
  one.state === other.state && isSameHolder(one.holder, other.holder) && isSameHolder(one.place, other.place)

/**
 * What an accepted movement makes of the stretches that it touches and their neighbours: those that it leaves whole or cut,
 * and the numbers that moved as one.
 */
export function movePlaced(touched: readonly PlacedStretch[], movement: StockMovement): PlacedStretch[] {
  const { leaves } = stockEffects[movement.kind]
  if (leaves === null) return [...touched]
  const rest = touched.flatMap((stretch) =>
    without([stretch], [movement.range]).map((part: NumberRange) => ({ ...stretch, ...part })),
  )
  const holder = movement.to ?? movement.by
  const moved: PlacedStretch = { ...movement.range, holder, state: leaves, place: placeAfter(movement) }
  const whole: PlacedStretch[] = []
  for (const stretch of [...rest, moved].toSorted((one, other) => one.from - other.from)) {
    const last = whole.at(-1)
    if (last && last.to + 1 === stretch.from && isAlike(last, stretch))
      whole[whole.length - 1] = { ...last, to: stretch.to }
    else whole.push(stretch)
  }
  return whole
}
