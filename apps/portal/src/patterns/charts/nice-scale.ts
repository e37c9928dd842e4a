const steps = [1, 2, 2.5, 5, 10]

/** Round marks from zero to just above the highest value, about `count` of them. */
export function niceScale(highest: number, count = 4): number[] {
  if (highest <= 0) return [0, 1]
  const rough = highest / count
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const step = (steps.find((one) => one * magnitude >= rough) ?? 10) * magnitude
  const last = Math.ceil(highest / step)
  return Array.from({ length: last + 1 }, (_, at) => at * step)
}
