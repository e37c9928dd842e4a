import { plusDays } from '../contracts/days.ts'
import { Possible } from '../model/possible.ts'

export type Run = { readonly from: string; status: string; revision: number }

/** By the key of its draft. */
export type Runs = Record<string, Run>

/** A chain's clearing: all its runs are one thing, since each waits for those before. */
export type Clearing = {
  readonly possible: Possible<Runs>
  /** Of runs that were acknowledged, by the key of their draft. */
  readonly ids: Map<string, string>
}

export const newClearing = (): Clearing => ({ possible: new Possible<Runs>({}, []), ids: new Map() })

/** Weeks run from Monday to Sunday. */
export const weekOf = (day: string): string => plusDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))

const held = (runs: Runs) => Object.values(runs).filter(({ status }) => status !== 'discarded')

/** The next period without a run, or one that was discarded among them. */
export const draft =
  (key: string, begin: string, today: string) =>
  (runs: Runs): string => {
    const days = held(runs)
      .map(({ from }) => from)
      .toSorted()
    let from = days[0] ?? weekOf(begin)
    for (const day of days) if (day === from) from = plusDays(from, 7)
    if (from > today) return 'clearing.not_begun'
    runs[key] = { from, status: 'drafted', revision: 1 }
    return `done from ${from}`
  }

const course: Record<string, { from: readonly string[]; to: string }> = {
  redraft: { from: ['drafted', 'reviewed'], to: 'drafted' },
  review: { from: ['drafted'], to: 'reviewed' },
  approve: { from: ['reviewed'], to: 'approved' },
  lock: { from: ['approved'], to: 'locked' },
  discard: { from: ['drafted', 'reviewed', 'approved'], to: 'discarded' },
}
export const actions = Object.keys(course)

/** A run is taken a step further, by whoever saw it at that revision. */
export const step =
  (key: string, action: string, revision: number, today: string) =>
  (runs: Runs): string => {
    const run = runs[key]
    const way = course[action]
    if (!run || !way || run.revision !== revision) return 'write.stale'
    if (!way.from.includes(run.status)) return 'clearing.not_in_status'
    if (['review', 'lock'].includes(action) && today <= plusDays(run.from, 6)) return 'clearing.not_over'
    const isOpenBefore = held(runs).some((other) => other.from < run.from && other.status !== 'locked')
    if (action === 'lock' && isOpenBefore) return 'clearing.before_not_locked'
    run.status = way.to
    run.revision++
    return 'done'
  }
