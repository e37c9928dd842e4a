/**
 * value × numerator ÷ denominator in whole units, half up, exact at any size: the product may be far beyond the safe
 * integers. All are integers, value and numerator not negative, the denominator positive.
 */
export function scaled(value: number, numerator: number, denominator: number): number {
  const divisor = 2n * BigInt(denominator)
  return Number((2n * BigInt(value) * BigInt(numerator) + BigInt(denominator)) / divisor)
}
