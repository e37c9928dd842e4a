import { z } from 'zod'
import { id } from '../input/id.ts'
import { type Issue, issue } from '../input/issue.ts'
import { orNull } from '../input/optional.ts'
import { quotaMetric } from './quota-metric.input.ts'
import { mayHaveQuota, unitOfCode } from './quota-metric.ts'
import { quotaMonth } from './quota-month.input.ts'
import { target } from './target.ts'
import { targetIssue } from './target-issue.ts'

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

/** A cell, perhaps with fields that are wrong in themselves: those have their issue already. */
type Read = { readonly [Field in keyof QuotaCell]?: unknown }
type Found = { readonly path: readonly (string | number)[]; readonly issue: Issue }

const keyOf = (one: Read) =>
  JSON.stringify([one.month, one.franchiseeId ?? null, one.storeId ?? null, one.staffId ?? null])

function cellIssue(metric: string, one: Read, isRepeated: boolean): Found | null {
  if (one.staffId && !one.storeId) return { path: ['storeId'], issue: issue('required') }
  if (one.storeId && !one.franchiseeId) return { path: ['franchiseeId'], issue: issue('required') }
  if (isRepeated) return { path: [], issue: issue('repeated') }
  const found = typeof one.target === 'number' ? targetIssue(unitOfCode(metric) ?? 'money', one.target) : null
  return found && { path: ['target'], issue: found }
}

function cellIssues(metric: string, cells: readonly Read[]): Found[] {
  const seen = new Set<string>()
  return cells.flatMap((one, at) => {
    const found = cellIssue(metric, one, seen.has(keyOf(one)))
    seen.add(keyOf(one))
    return found ? [{ ...found, path: ['cells', at, ...found.path] }] : []
  })
}

/** Whether the cells can be looked at together, though single fields may be wrong. */
function isGrid(value: unknown): value is { metric: string; cells: Read[] } {
  const { metric, cells } = (value ?? {}) as { metric?: unknown; cells?: unknown }
  const isObject = (one: unknown) => typeof one === 'object' && one !== null
  return (
    typeof metric === 'string' &&
    mayHaveQuota(metric) &&
    Array.isArray(cells) &&
    cells.length <= maxCells &&
    cells.every(isObject)
  )
}

/** Up to a thousand cells of the grid at once, each of them once: all are set, or none is. Every bad cell is named. */
export const setQuotasInput = z
  .strictObject({ metric: quotaMetric, cells: z.array(cell).min(1).max(maxCells) })
  .superRefine(
    ({ metric, cells }, check) => {
      for (const { path, issue: found } of cellIssues(metric, cells)) {
        check.addIssue({ code: 'custom', path: [...path], params: { issue: found } })
      }
    },
    { when: ({ value }) => isGrid(value) },
  )
export type SetQuotasInput = z.output<typeof setQuotasInput>
