import type { MemberLevel } from './member-rule.ts'

/** The level above what was earned in a year, and how many points are missing for it; null for whoever has the highest. */
export function nextLevel(
  levels: readonly MemberLevel[],
  earned: number,
): { readonly level: MemberLevel; readonly missing: number } | null {
  const level = levels.find(({ threshold }) => threshold > earned)
  return level ? { level, missing: level.threshold - earned } : null
}
