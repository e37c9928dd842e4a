export const heatStepCount = 5

/**
 * Where the steps of a heat map begin, so that each holds about as many of the values: one very good day leaves the
 * others apart. Fewer steps where there are fewer different values.
 * @param values of all cells; only those above zero are told apart
 * @returns rising, each the least value of its step; empty when nothing is above zero
 */
export function heatSteps(values: readonly (number | null)[]): number[] {
  const sorted = values.flatMap((value) => (value !== null && value > 0 ? [value] : [])).sort((a, b) => a - b)
  const starts = Array.from(
    { length: heatStepCount },
    (_, at) => sorted[Math.floor((at * sorted.length) / heatStepCount)],
  )
  return [...new Set(starts.filter((start) => start !== undefined))]
}

/** 0 for nothing, else 1 to 5; the strongest value always has the strongest step. Null for what isn't known. */
export function heatStepOf(value: number | null, steps: readonly number[]): number | null {
  if (value === null) return null
  const reached = steps.filter((start) => value >= start).length
  return reached === 0 || value <= 0 ? 0 : reached + heatStepCount - steps.length
}
