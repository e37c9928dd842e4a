import type { PlanAudience } from './plan-audience.ts'

/** fromMonth: YYYY-MM-01; madeAt: which of two of one month is the later. */
export type PlanVersionFor = {
  readonly id: string
  readonly planId: string
  readonly fromMonth: string
  readonly madeAt: Date
  readonly audience: PlanAudience
  readonly post: string | null
}

/** A place has at least the franchisee; planId null: what was given ends there. */
export type PlanGiven = {
  readonly planId: string | null
  readonly fromMonth: string
  readonly madeAt: Date
  readonly franchiseeId: string
  readonly storeId: string | null
  readonly staffId: string | null
}

/** Where somebody stood on the month's last day of work. */
export type PaidPerson = {
  readonly franchiseeId: string
  readonly storeId: string | null
  readonly staffId: string
  readonly post: string | null
}

type Dated = { readonly fromMonth: string; readonly madeAt: Date }

/** In order of time: those of one month as they were made. */
const byTime = (one: Dated, other: Dated): number =>
  one.fromMonth === other.fromMonth
    ? Number(one.madeAt) - Number(other.madeAt)
    : one.fromMonth < other.fromMonth
      ? -1
      : 1

const latest = <One extends Dated>(all: readonly One[], month: string): One | undefined =>
  all
    .filter(({ fromMonth }) => fromMonth <= month)
    .toSorted(byTime)
    .at(-1)

const isSameTarget = (one: PlanGiven, other: PlanGiven) =>
  one.franchiseeId === other.franchiseeId &&
  one.staffId === other.staffId &&
  (one.staffId !== null || one.storeId === other.storeId)

/** The month from which on something else was said of the same person or place; null: what was given goes on. */
export function givenUntil(one: PlanGiven, given: readonly PlanGiven[]): string | null {
  const later = given.filter((other) => isSameTarget(one, other) && byTime(one, other) < 0)
  return later.toSorted(byTime)[0]?.fromMonth ?? null
}

/**
 * Which version of which plan pays somebody in a month; undefined: none. The most specific holds: given to the person, the store,
 * the franchisee, for the post, for everybody; of two alike the one that began last.
 */
export function planFor<Version extends PlanVersionFor>(
  person: PaidPerson,
  month: string,
  versions: readonly Version[],
  given: readonly PlanGiven[],
): Version | undefined {
  const plans = new Set(versions.map(({ planId }) => planId))
  const current = [...plans].flatMap(
    (id) =>
      latest(
        versions.filter(({ planId }) => planId === id),
        month,
      ) ?? [],
  )
  const here = given.filter(({ franchiseeId }) => franchiseeId === person.franchiseeId)
  const levels = [
    here.filter(({ staffId }) => staffId === person.staffId),
    here.filter(({ staffId, storeId }) => staffId === null && storeId !== null && storeId === person.storeId),
    here.filter(({ staffId, storeId }) => staffId === null && storeId === null),
  ]
  for (const level of levels) {
    const found = current.find(({ planId }) => planId === latest(level, month)?.planId)
    if (found) return found
  }
  const ofPost = current.filter(({ audience, post }) => audience === 'post' && post === person.post)
  return (
    latest(ofPost, month) ??
    latest(
      current.filter(({ audience }) => audience === 'everybody'),
      month,
    )
  )
}
