import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id } from '../input/id.ts'
import { type Issue, issue } from '../input/issue.ts'
import { orNull } from '../input/optional.ts'
import { type Metric, metrics } from './metric.ts'
import { quotaMonth } from './quota-month.ts'
import { target, targetIssue } from './target.ts'

export const maxCells = 1000

const cell = z.strictObject({
  month: quotaMonth,
  franchiseeId: orNull(id),
  storeId: orNull(id),
  staffId: orNull(id),
  /** Minor units or a count; null takes the quota away. */
  target: orNull(target),
  /** What the editor saw there before, null: nothing. Left out: it isn't asked whether somebody else was quicker. */
  expected: z.int().min(0).nullish(),
})
export type QuotaCell = z.output<typeof cell>

type Found = { readonly path: readonly (string | number)[]; readonly issue: Issue }

const keyOf = (one: QuotaCell) => JSON.stringify([one.month, one.franchiseeId, one.storeId, one.staffId])

function cellIssue(metric: Metric, one: QuotaCell, isRepeated: boolean): Found | null {
  if (one.staffId && !one.storeId) return { path: ['storeId'], issue: issue('required') }
  if (one.storeId && !one.franchiseeId) return { path: ['franchiseeId'], issue: issue('required') }
  if (isRepeated) return { path: [], issue: issue('repeated') }
  const found = one.target === null ? null : targetIssue(metric, one.target)
  return found && { path: ['target'], issue: found }
}

function cellIssues(metric: Metric, cells: readonly QuotaCell[]): Found[] {
  const seen = new Set<string>()
  return cells.flatMap((one, at) => {
    const found = cellIssue(metric, one, seen.has(keyOf(one)))
    seen.add(keyOf(one))
    return found ? [{ ...found, path: ['cells', at, ...found.path] }] : []
  })
}

/** Up to a thousand cells of the grid at once, each of them once: all are set, or none is. */
export const setQuotasInput = z
  .strictObject({ metric: choice(metrics), cells: z.array(cell).min(1).max(maxCells) })
  .check(({ value, issues }) => {
    for (const { path, issue: found } of cellIssues(value.metric, value.cells)) {
      issues.push({ code: 'custom', input: value, path: [...path], params: { issue: found } })
    }
  })
export type SetQuotasInput = z.output<typeof setQuotasInput>
