import { halfUp, portion } from './fraction.ts'

/**
 * value × numerator ÷ denominator in whole units, half up, exact at any size: the product may be far beyond the safe
 * integers. All are integers, value and numerator not negative, the denominator positive.
 */
export const scaled = (value: number, numerator: number, denominator: number): number =>
  halfUp(portion(value, numerator, denominator))
