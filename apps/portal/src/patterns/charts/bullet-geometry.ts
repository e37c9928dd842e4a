export type BulletFigures = {
  actual: number
  /** The quota; null where there is none, and nothing to measure by. */
  target: number | null
  /** Where the quota would have us by today. */
  expected: number | null
}

/** Shares of the bullet's length. */
export type BulletGeometry = { bar: number; expected: number | null; target: number }

/** Up to the target, or as far as more than that came in. Null without a target. */
export function bulletGeometry({ actual, target, expected }: BulletFigures): BulletGeometry | null {
  if (target === null) return null
  const length = Math.max(target, actual, expected ?? 0, 1)
  const share = (value: number) => Math.max(value, 0) / length
  return { bar: share(actual), expected: expected === null ? null : share(expected), target: share(target) }
}
