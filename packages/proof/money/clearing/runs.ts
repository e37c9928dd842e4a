import { plusDays } from '../contracts/days.ts'
import { Possible } from '../model/possible.ts'

/** By which one party came to owe another, in a run that lies open to them; null: headquarters. */
export type Line = {
  readonly id: string
  readonly kind: string
  readonly debtorId: string | null
  readonly creditorId: string | null
  /** Minor units. */
  readonly amount: number
}

/** What is answered is corrected where rightAmount isn't null. */
export type Contest = {
  readonly line: string
  readonly answer: 'upheld' | 'corrected' | null
  readonly rightAmount: number | null
}

/** What a contest that was acknowledged is about. */
export type Contested = { readonly id: string; readonly runKey: string; readonly line: Line }

/** contests: by the key of who contests. */
export type Run = {
  readonly from: string
  readonly status: string
  readonly revision: number
  readonly contests: Readonly<Record<string, Contest>>
}

/** By the key of its draft. A run is never changed, but another takes its place: most of many stay as they are. */
export type Runs = Record<string, Run>

/** A chain's clearing: all its runs are one thing, since each waits for those before. */
export type Clearing = {
  readonly possible: Possible<Runs>
  /** Of runs that were acknowledged, by the key of their draft. */
  readonly ids: Map<string, string>
  /** Of runs that lay open to their parties, some lines. */
  readonly lines: Map<string, readonly Line[]>
  /** Contests that were acknowledged, by their key. */
  readonly contested: Map<string, Contested>
  /** By the key of its draft the run that was drafted when nobody asked any more. */
  lastDrafted: string | null
}

/** Names runs by numbers, the same for those that are alike: the whole of hundreds of them would be written again and again. */
function naming(): (runs: Runs) => string {
  const [numbers, known] = [new Map<string, number>(), new WeakMap<Run, number>()]
  const numberOf = (key: string, run: Run): number => {
    const name = `${key} ${JSON.stringify(run)}`
    const number = numbers.get(name) ?? numbers.size
    numbers.set(name, number)
    known.set(run, number)
    return number
  }
  return (runs) => {
    const all: number[] = []
    for (const key in runs) {
      const run = runs[key] as Run
      all.push(known.get(run) ?? numberOf(key, run))
    }
    return all.join()
  }
}

export const newClearing = (): Clearing => ({
  possible: new Possible<Runs>({}, [], { copy: (runs) => ({ ...runs }), nameOf: naming() }),
  ...{ ids: new Map(), lines: new Map(), contested: new Map(), lastDrafted: null },
})

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
    runs[key] = { from, status: 'drafted', revision: 1, contests: {} }
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
    const isContested = Object.values(run.contests).some((contest) => contest.answer === null)
    if (isContested && ['approve', 'lock'].includes(action)) return 'clearing.lines_contested'
    const isOpenBefore = held(runs).some((other) => other.from < run.from && other.status !== 'locked')
    if (action === 'lock' && isOpenBefore) return 'clearing.before_not_locked'
    runs[key] = { ...run, status: way.to, revision: run.revision + 1 }
    return 'done'
  }
