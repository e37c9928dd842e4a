import type { Books } from '../model/books.ts'
import type { Contest, Contested, Line, Runs } from './runs.ts'

/** A line of a run is contested by a side of it, or by somebody else: an approval is gone by that. */
export const contest =
  (key: string, runKey: string, line: Line, isSide: boolean) =>
  (runs: Runs): string => {
    const run = runs[runKey]
    // What was discarded has no lines any more.
    if (!run || run.status === 'discarded') return 'access.not_found'
    if (!['reviewed', 'approved'].includes(run.status)) return 'clearing.not_in_status'
    if (!isSide) return 'clearing.not_a_side'
    const isOpen = Object.values(run.contests).some((one) => one.line === line.id && one.answer === null)
    if (isOpen) return 'clearing.contested_already'
    const revision = run.status === 'approved' ? run.revision + 1 : run.revision
    const contests = { ...run.contests, [key]: { line: line.id, answer: null, rightAmount: null } }
    runs[runKey] = { ...run, status: 'reviewed', revision, contests }
    return 'done'
  }

/** A contest is answered: the line stands, or should have been another amount. */
export const answer =
  (key: string, { runKey, line }: Contested, rightAmount: number | null) =>
  (runs: Runs): string => {
    const run = runs[runKey]
    const one = run?.contests[key]
    if (run?.status !== 'reviewed') return 'clearing.not_in_status'
    if (!one || one.answer !== null) return 'clearing.not_contested'
    if (rightAmount === line.amount) return 'clearing.right_amount_same'
    const answered: Contest = { ...one, answer: rightAmount === null ? 'upheld' : 'corrected', rightAmount }
    runs[runKey] = { ...run, contests: { ...run.contests, [key]: answered } }
    return 'done'
  }

const named = (kind: string, party: string | null) => (party === null ? kind : `${kind} ${party}`)

/** What bears it that a party owes by a line, and what it has of being owed. */
const costOf = (kind: string, party: string | null) => {
  if (kind === 'royalty') return named(party === null ? 'royalty' : 'royalty_cost', party)
  return named(party === null ? 'bonus_cost' : 'clearing_margin', party)
}
const incomeOf = (kind: string, party: string | null) =>
  party === null || kind === 'royalty' ? costOf(kind, party) : named('revenue', party)

/** What a line was too little by is owed besides, and what it was too much by is owed back. */
export function bookCorrection(
  books: Books,
  owed: Map<string, number>,
  { kind, debtorId, creditorId, amount }: Line,
  rightAmount: number,
): void {
  const [cost, income] = [costOf(kind, debtorId), incomeOf(kind, creditorId)]
  const [more, less] = [Math.max(0, rightAmount - amount), Math.max(0, amount - rightAmount)]
  books.move(cost, named('clearing', debtorId), more)
  books.move(named('clearing', creditorId), income, more)
  books.move(income, named('clearing', creditorId), less)
  books.move(named('clearing', debtorId), cost, less)
  const pair = `${debtorId ?? 'headquarters'} ${creditorId ?? 'headquarters'}`
  owed.set(pair, (owed.get(pair) ?? 0) + rightAmount - amount)
}
