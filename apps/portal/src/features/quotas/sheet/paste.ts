import { readTarget } from '@hubcap/rules/quotas/read-target'
import { type Draft, type Edit, targetOf } from './draft.ts'
import { type Range, sizeOf } from './selection.ts'
import { linesOf, type Sheet, spotAt } from './sheet.ts'
import { readTsv, writeTsv } from './tsv.ts'
import { writeTarget } from './write-target.ts'

/** What became of the cells of a clipboard. */
export type PasteReport = {
  readonly pasted: number
  readonly unread: number
  /** Over cells that the viewer may not set. */
  readonly locked: number
  /** Beyond the sheet's last row or December. */
  readonly outside: number
}

const at = (rows: readonly (readonly string[])[], down: number, right: number) => rows[down]?.[right]

/** The clipboard over the range: a single value fills it, a block lies down from its first cell. */
export function paste(
  sheet: Sheet,
  { fromLine, fromColumn, toLine, toColumn }: Range,
  clipboard: string,
  currency: string,
): { edits: Edit[]; report: PasteReport } {
  const rows = readTsv(clipboard)
  const single = rows.length === 1 && rows[0]?.length === 1
  const width = single ? toColumn - fromColumn + 1 : Math.max(...rows.map((row) => row.length))
  const height = single ? toLine - fromLine + 1 : rows.length
  const report = { pasted: 0, unread: 0, locked: 0, outside: 0 }
  const edits: Edit[] = []
  for (let down = 0; down < height; down += 1)
    for (let right = 0; right < width; right += 1) {
      const text = single ? at(rows, 0, 0) : at(rows, down, right)
      if (text === undefined) continue
      const spot = spotAt(sheet, fromLine + down, fromColumn + right)
      if (!spot) report.outside += 1
      else if (!spot.cell.editable) report.locked += 1
      else {
        const read = readTarget(text, sheet.unit, currency)
        edits.push({ spot, read })
        report[read.ok ? 'pasted' : 'unread'] += 1
      }
    }
  return { edits, report }
}

/** The range as a spreadsheet takes it. */
export function copy(sheet: Sheet, draft: Draft, range: Range, currency: string): string {
  const lines = linesOf(sheet).slice(range.fromLine, range.toLine + 1)
  return writeTsv(
    lines.map((_, down) =>
      Array.from({ length: range.toColumn - range.fromColumn + 1 }, (_, right) => {
        const spot = spotAt(sheet, range.fromLine + down, range.fromColumn + right)
        if (!spot) return ''
        return draft[spot.key]?.written ?? writeTarget(targetOf(draft, spot), sheet.unit, currency)
      }),
    ),
  )
}

export const isOneCell = (range: Range): boolean => sizeOf(range) === 1
