export type StackedPart = {
  key: string
  name: string
  /** What it adds to the whole. */
  value: number
  /** How much it could add at least to be full; only written beside it. */
  of: number
  /** Its records. */
  href?: string
}

/** Shares of the bar's length: where each part begins and how long it is; `taken` from the end of the parts. */
export type StackedGeometry = {
  parts: readonly { from: number; size: number }[]
  taken: { from: number; size: number } | null
  at: (value: number) => number
}

/**
 * Parts after one another, a penalty taken off their end.
 * @param full the bar's length where the parts don't reach beyond it, in the parts' own unit
 */
export function stackedGeometry(values: readonly number[], penalty: number, full: number): StackedGeometry {
  const sum = values.reduce((total, value) => total + value, 0)
  const length = Math.max(sum, full, 1)
  let from = 0
  const parts = values.map((value) => {
    const part = { from: from / length, size: value / length }
    from += value
    return part
  })
  const off = Math.min(penalty, sum)
  return {
    parts,
    taken: off > 0 ? { from: (sum - off) / length, size: off / length } : null,
    at: (value) => value / length,
  }
}
