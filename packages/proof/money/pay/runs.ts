import { plusDays, plusMonths } from '../contracts/days.ts'
import { Possible } from '../model/possible.ts'

export type PayRun = { readonly month: string; readonly status: string; readonly revision: number }

/** A franchisee's runs by the key of who began each; each is begun once the one before is locked. */
export type PayRuns = Record<string, PayRun>

/** A franchisee's pay: its runs are one thing, since each waits for the one before. */
export type FranchiseePay = {
  readonly franchiseeId: string
  /** The first month that is paid. */
  readonly begins: string
  readonly possible: Possible<PayRuns>
  /** Of runs that were acknowledged, by the key of who began them. */
  readonly ids: Map<string, string>
}

const nameOf = (runs: PayRuns): string => {
  const all = Object.entries(runs)
  const [key, last] = all.at(-1) ?? ['none', null]
  return `${all.length} ${key} ${last?.status} ${last?.revision}`
}

export const newFranchiseePay = (franchiseeId: string, begins: string): FranchiseePay => ({
  ...{ franchiseeId, begins, ids: new Map() },
  possible: new Possible<PayRuns>({}, [], { copy: (runs) => ({ ...runs }), nameOf }),
})

export const lastRunOf = (runs: PayRuns): { key: string; run: PayRun } | null => {
  const [key, run] = Object.entries(runs).at(-1) ?? []
  return key && run ? { key, run } : null
}

/** The next month, or the first. */
export const begin =
  (key: string, begins: string, today: string) =>
  (runs: PayRuns): string => {
    const last = lastRunOf(runs)?.run
    if (last && last.status !== 'locked') return 'pay.before_not_locked'
    const month = last ? plusMonths(last.month, 1) : begins
    if (month > today) return 'pay.not_begun'
    runs[key] = { month, status: 'calculated', revision: 1 }
    return `done for ${month}`
  }

const course: Record<string, { from: readonly string[]; to: string }> = {
  calculate: { from: ['calculated', 'reviewed', 'approved'], to: 'calculated' },
  review: { from: ['calculated'], to: 'reviewed' },
  approve: { from: ['reviewed'], to: 'approved' },
  lock: { from: ['approved'], to: 'locked' },
}
export const paySteps = Object.keys(course)

export const endOf = (month: string): string => plusDays(plusMonths(month, 1), -1)

/** A run is taken a step further, by whoever saw it at that revision: a month that isn't over is only calculated. */
export const step =
  (key: string, name: string, revision: number, today: string) =>
  (runs: PayRuns): string => {
    const run = runs[key]
    const way = course[name]
    if (!run || !way || run.revision !== revision) return 'write.stale'
    if (!way.from.includes(run.status)) return 'pay.not_in_status'
    if (name !== 'calculate' && today <= endOf(run.month)) return 'pay.not_over'
    runs[key] = { ...run, status: way.to, revision: revision + 1 }
    return 'done'
  }
