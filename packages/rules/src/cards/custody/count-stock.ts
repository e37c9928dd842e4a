import { merged, type NumberRange, shared, sizeOf, without } from './number-range.ts'
import { isSameHolder, type StockHolder } from './stock-holder.ts'
import type { StockStretch } from './stock-movement.ts'

/** What a count found against what should be there. */
export type CountFindings = {
  readonly expected: number
  readonly counted: number
  /** Should be there, and wasn't. */
  readonly missing: readonly NumberRange[]
  /** Was there and shouldn't be, with who should have it and how it stands; null: it was never printed. */
  readonly surplus: readonly (NumberRange & { readonly stretch: StockStretch | null })[]
}

const total = (ranges: readonly NumberRange[]) => ranges.reduce((sum, range) => sum + sizeOf(range), 0)

/** counted: the ranges that a holder has in the hand, in any order, even twice. */
export function countFindings(
  stock: readonly StockStretch[],
  holder: StockHolder,
  counted: readonly NumberRange[],
): CountFindings {
  const own = stock.filter((stretch) => stretch.state === 'held' && isSameHolder(stretch.holder, holder))
  const [expected, there] = [merged(own), merged(counted)]
  const surplus = without(there, expected).flatMap((range) => {
    const known = stock.flatMap((stretch) => {
      const part = shared(stretch, range)
      return part ? [{ ...part, stretch }] : []
    })
    return [...known, ...without([range], known).map((part) => ({ ...part, stretch: null }))]
  })
  return {
    expected: total(expected),
    counted: total(there),
    missing: without(expected, there),
    surplus: surplus.toSorted((one, other) => one.from - other.from),
  }
}
