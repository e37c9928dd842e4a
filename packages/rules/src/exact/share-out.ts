/**
 * Shares a total out by weights so that the parts add up to it exactly: rounded down first, what is left goes to those
 * who were cut most, the earlier one first. Where all weights are 0, all parts are equal.
 *
 * total: minor units or a count, 0 or more; weights: integers, 0 or more, at least one; step: the parts are multiples of
 * it (100 for whole yuan) where the total is one itself, else of 1. Parts may be 0.
 */
export function shareOut(total: number, weights: readonly number[], step = 1): number[] {
  const unit = total % step === 0 ? step : 1
  const whole = BigInt(total / unit)
  const alike = weights.every((weight) => weight === 0)
  const exact = weights.map((weight) => whole * BigInt(alike ? 1 : weight))
  const divisor = weights.reduce((sum, weight) => sum + BigInt(alike ? 1 : weight), 0n)
  const parts = exact.map((one) => one / divisor)
  const left = Number(whole - parts.reduce((sum, part) => sum + part, 0n))
  const cut = exact.map((one, at) => ({ at, rest: one % divisor }))
  cut.sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1))
  const more = new Set(cut.slice(0, left).map(({ at }) => at))
  return parts.map((part, at) => (Number(part) + (more.has(at) ? 1 : 0)) * unit)
}
