/**
 * The version that holds on a day (YYYY-MM-DD): the newest that has begun by then. Before the first one's day it is the first,
 * because what a chain sold before it wrote its products down was sold on those terms as far as anybody knows.
 */
export function versionOn<Version extends { readonly fromOn: string }>(
  versions: readonly Version[],
  day: string,
): Version | null {
  const inTime = versions.toSorted((one, other) => (one.fromOn < other.fromOn ? -1 : 1))
  return inTime.findLast(({ fromOn }) => fromOn <= day) ?? inTime[0] ?? null
}
