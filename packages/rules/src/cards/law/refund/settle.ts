import { type Fraction, halfUp } from '../../../exact/fraction.ts'

/** Minor units. */
export type Settlement = {
  /** The value of what was had. */
  readonly used: number
  readonly principal: number
  /** By how much what was had exceeds what was paid; nobody may claim it, art. 20. */
  readonly beyond: number
}

/**
 * What was paid, less the exact value of what was had. Rounded once, at the end and half up, so that half a minor unit
 * is the consumer's; what was had is the rest, and both add up to what was paid. Never below 0, never above what was
 * paid.
 */
export function settle(paid: number, exact: Fraction): Settlement {
  const left = BigInt(paid) * exact.divisor - exact.numerator
  if (left <= 0n) {
    const used = halfUp(exact)
    return { used, principal: 0, beyond: used - paid }
  }
  const principal = halfUp({ numerator: left, divisor: exact.divisor })
  return { used: paid - principal, principal, beyond: 0 }
}
