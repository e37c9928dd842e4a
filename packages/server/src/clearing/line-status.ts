import type { ClearingLineStatus } from '@hubcap/rules/clearing/clearing-run'

type Contest = { readonly id: string; readonly clearingRunId: string; readonly outcome: string | null }

/** Where a line of a run stands, by its contests: the newest decides. Ids are made in order of time. */
export function lineStatus(clearingRunId: string, contests: readonly Contest[]): ClearingLineStatus {
  const [newest] = contests
    .filter((contest) => contest.clearingRunId === clearingRunId)
    .sort((one, other) => (one.id < other.id ? 1 : -1))
  return newest ? ((newest.outcome ?? 'contested') as ClearingLineStatus) : 'uncontested'
}
