/** The value below which that share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN]
  return below + (above - below) * (at - Math.floor(at))
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** Of rounds of the same figures, the median of each figure. */
export function medians<Figures extends Record<string, number>>(rounds: readonly Figures[]): Figures {
  const [first] = rounds
  if (!first) throw new Error('Nothing was measured')
  const names = Object.keys(first) as (keyof Figures)[]
  return Object.fromEntries(
    names.map((name) => [name, median(rounds.map((round) => round[name] as number))]),
  ) as Figures
}
