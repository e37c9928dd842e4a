/** An exact amount: neither part negative, the divisor positive. */
export type Fraction = { readonly numerator: bigint; readonly divisor: bigint }

export const whole = (value: number): Fraction => ({ numerator: BigInt(value), divisor: 1n })

/** value × up ÷ down; a down of 0, where there was nothing to have, gives 0. */
export const portion = (value: number, up: number, down: number): Fraction =>
  down === 0 ? whole(0) : { numerator: BigInt(value) * BigInt(up), divisor: BigInt(down) }

export const greater = (a: Fraction, b: Fraction): Fraction =>
  a.numerator * b.divisor >= b.numerator * a.divisor ? a : b

export const halfUp = ({ numerator, divisor }: Fraction): number => Number((2n * numerator + divisor) / (2n * divisor))

export const floor = ({ numerator, divisor }: Fraction): number => Number(numerator / divisor)
