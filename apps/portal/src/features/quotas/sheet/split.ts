import { splitTarget } from '@hubcap/rules/quotas/split-target'
import { type Draft, type Edit, setTo, targetOf } from './draft.ts'
import type { Basis } from './fill.ts'
import { type Sheet, type Spot, spotIn } from './sheet.ts'

export type SplitOutcome = {
  readonly edits: readonly Edit[]
  /** First days of months that stay as they are: no target above, nothing left of it, or nothing to go by. */
  readonly left: readonly string[]
}

type Month = { open: Spot[]; remaining: number }

/** Of one month: whose target can be set, and how much is left for them after those that can't. */
function monthAt({ parent, rows }: Sheet, draft: Draft, column: number): Month {
  const under = rows.flatMap((row) => spotIn(row, column) ?? [])
  const above = parent && spotIn(parent, column)
  const fixed = under.filter(({ cell }) => !cell.editable).reduce((sum, spot) => sum + (targetOf(draft, spot) ?? 0), 0)
  const whole = above ? (targetOf(draft, above) ?? 0) : 0
  return { open: under.filter(({ cell }) => cell.editable), remaining: whole - fixed }
}

/**
 * The parent's target over the rows, exactly: all alike, or by a basis. Whole yuan where it is whole yuan.
 * A row whose share is nothing is left without a quota.
 *
 * columns: which months; unit: minor units of one yuan.
 */
export function split(
  sheet: Sheet,
  draft: Draft,
  columns: readonly number[],
  basis: Basis | null,
  unit: number,
): SplitOutcome {
  const edits: Edit[] = []
  const left: string[] = []
  for (const column of columns) {
    const { open, remaining } = monthAt(sheet, draft, column)
    const children = open.map(({ key }) => ({ id: key, weight: basis ? (basis.get(key) ?? 0) : 1 }))
    const step = sheet.unit === 'money' ? unit : 1
    const shared = remaining > 0 ? splitTarget({ target: remaining, children, step }) : null
    if (!shared?.ok) {
      left.push(sheet.months[column] ?? '')
      continue
    }
    edits.push(...open.map((spot, at) => setTo(spot, shared.parts[at]?.amount || null)))
  }
  return { edits, left }
}
