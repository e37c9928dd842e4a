import type { PlanTarget } from './sales-plan.ts'

/** before, after: null where it has no target. difference: after − before, nothing counting as 0. */
export type PlanDifference = {
  readonly month: string
  readonly metric: string
  readonly before: number | null
  readonly after: number | null
  readonly difference: number
}

/** What one version asks beside another, for each month and metric that either has, in order. */
export function comparePlans(before: readonly PlanTarget[], after: readonly PlanTarget[]): PlanDifference[] {
  const keyOf = ({ month, metric }: PlanTarget) => `${month} ${metric}`
  const [old, fresh] = [before, after].map((targets) => new Map(targets.map((one) => [keyOf(one), one.target])))
  const keys = new Map([...before, ...after].map((one) => [keyOf(one), one]))
  return [...keys]
    .map(([key, { month, metric }]) => {
      const [was, is] = [old?.get(key) ?? null, fresh?.get(key) ?? null]
      return { month, metric, before: was, after: is, difference: (is ?? 0) - (was ?? 0) }
    })
    .toSorted((a, b) => (a.metric + a.month < b.metric + b.month ? -1 : 1))
}
