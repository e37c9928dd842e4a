/** All of a record, in basis points. */
export const wholeShare = 10_000

/** Part of a record: from the one of its basis points up to the other. */
export type ShareSpan = { readonly staffId: string; readonly shareFrom: number; readonly shareTo: number }

/** Shares laid next to each other, in an order that doesn't depend on theirs. */
export function spansOf(shares: readonly { readonly staffId: string; readonly share: number }[]): ShareSpan[] {
  const inOrder = shares.toSorted((one, other) => (one.staffId < other.staffId ? -1 : 1))
  let at = 0
  return inOrder.map(({ staffId, share }) => {
    const shareFrom = at
    at += share
    return { staffId, shareFrom, shareTo: at }
  })
}

const upTo = (value: number, share: number) => Number((BigInt(Math.abs(value)) * BigInt(share)) / BigInt(wholeShare))

/**
 * A record's value among those who share it, in whole units: each has what the running sum grows by over their span, so that
 * together they have it all, also where it is taken back (below zero), whatever the order in which they are named.
 */
export const splitCredit = (value: number, spans: readonly ShareSpan[]): { staffId: string; value: number }[] =>
  spans.map(({ staffId, shareFrom, shareTo }) => ({
    staffId,
    value: Math.sign(value) * (upTo(value, shareTo) - upTo(value, shareFrom)) || 0,
  }))
