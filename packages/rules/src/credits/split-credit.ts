import { shareOut } from '../exact/share-out.ts'

/** All of a record, in basis points. */
export const wholeShare = 10_000

/** A record's value among those who share it: adds up to it exactly, also below zero, whatever the order of the shares. */
export function splitCredit<Share extends { readonly staffId: string; readonly share: number }>(
  value: number,
  shares: readonly Share[],
): (Share & { readonly value: number })[] {
  const inOrder = shares.toSorted((one, other) => (one.staffId < other.staffId ? -1 : 1))
  const parts = shareOut(
    Math.abs(value),
    inOrder.map(({ share }) => share),
  )
  return inOrder.map((one, at) => ({ ...one, value: Math.sign(value) * (parts[at] as number) || 0 }))
}
