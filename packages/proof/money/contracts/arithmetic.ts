/** a × b ÷ c, half up; none below zero, and the product within what a number holds exactly. */
export const halfUp = (a: number, b: number, c: number): number => Math.floor((2 * a * b + c) / (2 * c))

/** A total by weights, to the unit: those cut most get what is left, the first of them first. */
export function sharesOf(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const real = sum === 0 ? weights.map(() => 1) : weights
  const whole = sum === 0 ? weights.length : sum
  const parts = real.map((weight) => Math.floor((total * weight) / whole))
  const rests = real.map((weight, at) => ({ at, rest: (total * weight) % whole }))
  let left = total - parts.reduce((all, part) => all + part, 0)
  for (const { at } of rests.toSorted((one, other) => other.rest - one.rest || one.at - other.at)) {
    if (left === 0) break
    parts[at] = (parts[at] ?? 0) + 1
    left--
  }
  return parts
}
