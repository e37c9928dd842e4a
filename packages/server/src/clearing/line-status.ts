import type { ClearingLineStatus } from '@hubcap/rules/clearing/clearing-run'

type Contest = { readonly id: string; readonly clearingRunId: string; readonly outcome: string | null }

/**
 * Where a line of a run stands, by its contests: one that isn't answered decides, else the newest. Ids alone don't tell: who waits
 * for the run has an id already, and a clock may be put back.
 */
export function lineStatus(clearingRunId: string, contests: readonly Contest[]): ClearingLineStatus {
  const own = contests.filter((contest) => contest.clearingRunId === clearingRunId)
  if (own.some(({ outcome }) => outcome === null)) return 'contested'
  const [newest] = own.sort((one, other) => (one.id < other.id ? 1 : -1))
  return newest ? (newest.outcome as ClearingLineStatus) : 'uncontested'
}
