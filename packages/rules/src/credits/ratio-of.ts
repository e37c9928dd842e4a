/** The first of every so many of the second, in basis points, half up; 0 of none. */
export const ratioOf = (one: bigint, other: bigint): bigint =>
  other <= 0n ? 0n : (2n * 10_000n * one + other) / (2n * other)
