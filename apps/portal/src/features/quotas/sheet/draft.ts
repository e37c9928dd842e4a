import type { Issue } from '@hubcap/rules/input/issue'
import type { ReadTarget } from '@hubcap/rules/quotas/read-target'
import { type Sheet, type Spot, spotsOf } from './sheet.ts'

/** A cell that differs from what is saved. */
export type Unsaved = {
  /** What was saved when it was first touched: saving asks whether that still stands. */
  readonly seen: number | null
  /** Null: no quota, or what is written can't be read. */
  readonly target: number | null
  /** What was written, where it can't be read. */
  readonly written: string | null
  /** Why it can't be saved as it is. */
  readonly issue: { readonly code: string; readonly params: unknown } | null
}
export type Draft = Readonly<Record<string, Unsaved>>

/** What is to stand in a cell. */
export type Edit = { readonly spot: Spot; readonly read: ReadTarget }

export const setTo = (spot: Spot, target: number | null): Edit => ({ spot, read: { ok: true, target } })

const unsavedOf = (seen: number | null, read: ReadTarget): Unsaved =>
  read.ok
    ? { seen, target: read.target, written: null, issue: null }
    : { seen, target: null, written: read.written, issue: read.issue }

/** Takes the edits in; a cell that comes back to what is saved is unsaved no more. The same draft where nothing changes. */
export function withEdits(draft: Draft, edits: readonly Edit[]): Draft {
  const next: Record<string, Unsaved> = { ...draft }
  let changed = false
  for (const { spot, read } of edits) {
    const before = next[spot.key]
    if (read.ok && read.target === spot.cell.target) {
      changed ||= before !== undefined
      delete next[spot.key]
    } else {
      const after = unsavedOf(before ? before.seen : spot.cell.target, read)
      changed ||= !before || before.target !== after.target || before.written !== after.written
      next[spot.key] = after
    }
  }
  return changed ? next : draft
}

/** What stands in the cell on the screen; null too where it can't be read. */
export const targetOf = (draft: Draft, { key, cell }: Spot): number | null => {
  const unsaved = draft[key]
  return unsaved ? unsaved.target : cell.target
}

/** What is really to be reached, as it stands on the screen: what is typed now is meant for the days that there are. */
export const effectiveOf = (draft: Draft, { key, cell }: Spot): number | null => {
  const unsaved = draft[key]
  return unsaved ? unsaved.target : cell.effective
}

/** The unsaved cells, in the sheet's order. */
export const unsavedSpots = (sheet: Sheet, draft: Draft): Spot[] => spotsOf(sheet).filter(({ key }) => draft[key])

/** Those that can't be saved as they are, in the sheet's order. */
export const problemSpots = (sheet: Sheet, draft: Draft): (Spot & { unsaved: Unsaved; issue: Issue })[] =>
  unsavedSpots(sheet, draft).flatMap((spot) => {
    const unsaved = draft[spot.key]
    return unsaved?.issue ? [{ ...spot, unsaved, issue: unsaved.issue as Issue }] : []
  })

/** Those that somebody else has changed since they were touched here. */
export const conflictSpots = (sheet: Sheet, draft: Draft): Spot[] =>
  unsavedSpots(sheet, draft).filter(({ key, cell }) => draft[key]?.seen !== cell.target)

/** The draft without the cells of those keys. */
export const without = (draft: Draft, keys: ReadonlySet<string>): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([key]) => !keys.has(key)))

/** The draft as if all its cells had been touched just now: what others set meanwhile is to be overwritten. */
export const seenAnew = (sheet: Sheet, draft: Draft): Draft =>
  Object.fromEntries(
    unsavedSpots(sheet, draft).map(({ key, cell }) => [key, { ...(draft[key] as Unsaved), seen: cell.target }]),
  )

/** Of a draft that was kept, what this sheet still has a place for. */
export function stillFits(sheet: Sheet, kept: Draft): Draft {
  const places = new Map(spotsOf(sheet).map(({ key, cell }) => [key, cell]))
  const entries = Object.entries(kept).filter(([key, { target, issue }]) => {
    const cell = places.get(key)
    return cell?.editable && (issue !== null || target !== cell.target)
  })
  return Object.fromEntries(entries)
}

/** The draft with what the api found wrong with cells of it. */
export const marked = (draft: Draft, issues: ReadonlyMap<string, Unsaved['issue']>): Draft =>
  Object.fromEntries(
    Object.entries(draft).map(([key, unsaved]) => [key, { ...unsaved, issue: issues.get(key) ?? unsaved.issue }]),
  )
