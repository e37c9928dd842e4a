import type { PartyId } from '../ledger/account-ref.ts'
import type { ClearingLine, ClearingLineKind } from '../ledger/clearing-line.ts'

/** Minor units. net: above zero where the party is to receive, below where it is to pay. */
export type NetPosition = {
  readonly party: PartyId
  readonly receives: number
  readonly owes: number
  readonly net: number
}

/** All lines between two parties in one direction. */
export type PairTotal = {
  readonly from: PartyId
  readonly to: PartyId
  readonly amount: number
  readonly byKind: Readonly<Partial<Record<ClearingLineKind, number>>>
  readonly count: number
}

/** Headquarters first, then by id: the same whatever order the lines come in. */
const order = (one: PartyId, other: PartyId): number =>
  (one ?? '') < (other ?? '') ? -1 : (one ?? '') > (other ?? '') ? 1 : 0

/** What each party is to pay or receive for a period's lines, all of them taken together; the nets are 0 in sum. */
export function netPositions(lines: readonly ClearingLine[]): NetPosition[] {
  const sums = new Map<PartyId, { receives: number; owes: number }>()
  const sumsOf = (party: PartyId) => {
    const sum = sums.get(party) ?? { receives: 0, owes: 0 }
    sums.set(party, sum)
    return sum
  }
  for (const { from, to, amount } of lines) {
    sumsOf(from).owes += amount
    sumsOf(to).receives += amount
  }
  return [...sums]
    .sort(([one], [other]) => order(one, other))
    .map(([party, { receives, owes }]) => ({ party, receives, owes, net: receives - owes }))
}

/** Who owes whom how much for what: what a party's net is made of. */
export function pairTotals(lines: readonly ClearingLine[]): PairTotal[] {
  const pairs = new Map<
    string,
    { from: PartyId; to: PartyId; amount: number; count: number; byKind: Partial<Record<ClearingLineKind, number>> }
  >()
  for (const { from, to, amount, kind } of lines) {
    const key = `${from ?? ''} ${to ?? ''}`
    const pair = pairs.get(key) ?? { from, to, amount: 0, count: 0, byKind: {} }
    pair.amount += amount
    pair.count += 1
    pair.byKind[kind] = (pair.byKind[kind] ?? 0) + amount
    pairs.set(key, pair)
  }
  return [...pairs.values()].sort((one, other) => order(one.from, other.from) || order(one.to, other.to))
}

/** The lines that a party's net is made of. */
export const linesOf = <Line extends ClearingLine>(party: PartyId, lines: readonly Line[]): Line[] =>
  lines.filter(({ from, to }) => from === party || to === party)
