/** What a figure is of, and which it is, to its value. Zeros are left out: a place that sold nothing needn't have a row. */
export type Figures = Record<string, number>
export const figures = (pairs: readonly (readonly [string, number | string | null])[]): Figures =>
  Object.fromEntries(pairs.map(([key, value]) => [key, Number(value)] as const).filter(([, value]) => value !== 0))
export const differing = (one: Figures, other: Figures) =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((key) => one[key] !== other[key]).toSorted()
