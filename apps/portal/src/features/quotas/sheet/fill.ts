import { raiseTarget } from '@hubcap/rules/quotas/raise-target'
import { type Draft, type Edit, setTo, targetOf } from './draft.ts'
import type { Range } from './selection.ts'
import { type Sheet, type Spot, spotAt, spotIn } from './sheet.ts'

/** The cells of the range that the viewer may set, line by line. */
export function editableSpots(sheet: Sheet, range: Range): Spot[] {
  const spots: Spot[] = []
  for (let line = range.fromLine; line <= range.toLine; line += 1)
    for (let column = range.fromColumn; column <= range.toColumn; column += 1) {
      const spot = spotAt(sheet, line, column)
      if (spot?.cell.editable) spots.push(spot)
    }
  return spots
}

export const clear = (sheet: Sheet, range: Range): Edit[] =>
  editableSpots(sheet, range).map((spot) => setTo(spot, null))

/** The first line of the range over those under it; a single line takes what stands above it. */
export function fillDown(sheet: Sheet, draft: Draft, range: Range): Edit[] {
  const source = range.fromLine === range.toLine ? range.fromLine - 1 : range.fromLine
  const under = { ...range, fromLine: source + 1 }
  return editableSpots(sheet, under).flatMap((spot) => {
    const above = spotAt(sheet, source, spot.row.cells.indexOf(spot.cell))
    return above ? [setTo(spot, targetOf(draft, above))] : []
  })
}

/** What each cell can be taken from, by the cell's key. */
export type Basis = ReadonlyMap<string, number>

/**
 * Each cell of the range from its basis, raised by hundredths of a percent. Cells without one stay as they are.
 *
 * chained: the basis is the month before, as it stands on the screen or comes to stand there; only January's is `basis`.
 */
export function copied(
  sheet: Sheet,
  draft: Draft,
  range: Range,
  basis: Basis,
  basisPoints: number,
  chained: boolean,
): Edit[] {
  const filled = new Map<string, number>()
  return editableSpots(sheet, range).flatMap((spot) => {
    const before = chained ? spotIn(spot.row, spot.row.cells.indexOf(spot.cell) - 1) : null
    const base = before ? (filled.get(before.key) ?? targetOf(draft, before)) : basis.get(spot.key)
    const raised = raiseTarget(base ?? 0, basisPoints)
    if (raised <= 0) return []
    filled.set(spot.key, raised)
    return [setTo(spot, raised)]
  })
}
