import { halfUp } from '../exact/fraction.ts'

/** A monthly wage in minor units, and for how many of the month's working days it held. */
export type WageStretch = { readonly wage: number; readonly days: number }

/** A month's base wage by working days employed, rounded half up once; all of it where the month has no working day. */
export function proratedWage(stretches: readonly WageStretch[], daysInMonth: number): number {
  if (daysInMonth === 0) return stretches.at(-1)?.wage ?? 0
  const numerator = stretches.reduce((sum, { wage, days }) => sum + BigInt(wage) * BigInt(days), 0n)
  return halfUp({ numerator, divisor: BigInt(daysInMonth) })
}
