import type { ScoredPlace } from './score-month.ts'

/** Who is scored. */
export const scoredLevels = ['franchisee', 'store', 'staff'] as const satisfies readonly ScoredPlace['level'][]

/** For whom a scorecard holds: a level, or more narrowly a franchisee, a store, a post there, or a person. */
export type ScorecardTarget = {
  readonly level: ScoredPlace['level']
  readonly franchiseeId: string | null
  /** Of a person only where they are found, which decides nothing. */
  readonly storeId: string | null
  readonly staffId: string | null
  readonly post: string | null
}

/** fromMonth: YYYY-MM-01. familyId null: from then on nothing of its own holds there, what is wider does. */
export type ScorecardGiven = ScorecardTarget & {
  /** Made in order of time: of two of one month the greater holds. */
  readonly id: string
  readonly fromMonth: string
  readonly familyId: string | null
}

export type ScoredByPost = ScoredPlace & { readonly post: string | null }

/** A person before a place, a store before its franchisee, and at each a post before everybody: no two are equally narrow. */
const narrowness = ({ franchiseeId, storeId, staffId, post }: ScorecardTarget): number => {
  if (staffId !== null) return 6
  return (storeId !== null ? 4 : franchiseeId !== null ? 2 : 0) + (post !== null ? 1 : 0)
}

function isMeant(one: ScoredByPost, target: ScorecardTarget): boolean {
  if (one.level !== target.level) return false
  if (target.staffId !== null) return target.staffId === one.staffId
  if (target.post !== null && target.post !== one.post) return false
  if (target.storeId !== null) return target.storeId === one.storeId
  return target.franchiseeId === null || target.franchiseeId === one.franchiseeId
}

const isLater = (one: ScorecardGiven, other: ScorecardGiven) =>
  one.fromMonth === other.fromMonth ? one.id > other.id : one.fromMonth > other.fromMonth

/**
 * Which family of scorecards somebody is scored by in a month; null: the chain's default. The narrowest holds, and of what was
 * said of one target the latest, whatever the order they come in.
 */
export function cardFor(one: ScoredByPost, given: readonly ScorecardGiven[], month: string): string | null {
  const latest = new Map<number, ScorecardGiven>()
  for (const said of given) {
    if (said.fromMonth > month || !isMeant(one, said)) continue
    const found = latest.get(narrowness(said))
    if (!found || isLater(said, found)) latest.set(narrowness(said), said)
  }
  const holding = [...latest].filter(([, { familyId }]) => familyId !== null).sort(([a], [b]) => b - a)
  return holding[0]?.[1].familyId ?? null
}

const keyOf = (target: ScorecardTarget) =>
  target.staffId !== null
    ? `${target.level} person ${target.staffId}`
    : JSON.stringify([target.level, target.storeId === null && target.franchiseeId, target.storeId, target.post])

/** What was said and still holds in a month or begins later; what ended, or was said anew by then, is left out. */
export function standingIn<Given extends ScorecardGiven>(month: string, given: readonly Given[]): Given[] {
  const groups = Map.groupBy(given, keyOf)
  return given.filter((one) => {
    if (one.fromMonth > month) return true
    const held = (groups.get(keyOf(one)) ?? []).filter(({ fromMonth }) => fromMonth <= month)
    return one.familyId !== null && held.every((other) => other === one || isLater(one, other))
  })
}
