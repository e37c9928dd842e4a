import { wholeShare } from '@hubcap/rules/credits/split-credit'

/** So many shares as even as basis points allow, together the whole: the first ones have the point that is left over. */
export function evenShares(count: number): number[] {
  const least = Math.floor(wholeShare / count)
  const left = wholeShare - least * count
  return Array.from({ length: count }, (_, at) => least + (at < left ? 1 : 0))
}
