'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import type { Draft } from '../sheet/draft.ts'
import { nameColumn, totalColumn } from '../sheet/selection.ts'
import { cellKey, type SheetRow, spotIn } from '../sheet/sheet.ts'
import { effectivesOf, totalsOf } from '../sheet/sums.ts'
import type { CellText } from '../use-cell-text.ts'
import { Attained } from './attained.tsx'
import { nameLook, writePosition } from './cell-look.ts'
import { MonthCells } from './month-cells.tsx'
import { Prorated } from './prorated.tsx'
import { RowName } from './row-name.tsx'
import { TotalCell } from './total-cell.tsx'
import type { Writing } from './writing.ts'

export type RowProps = {
  row: SheetRow
  line: number
  draft: Draft
  /** Names of the months, and how many of them have begun. */
  months: readonly string[]
  begun: number
  /** Selected columns, both ends within; −2 for none. */
  from: number
  to: number
  /** The column with the keyboard; null: another row has it. */
  active: number | null
  writing: Writing | null
  text: CellText
  say: (issue: { code: string; params: unknown }) => string
  /** The sheet is one store's: its name needn't stand beside each rep. */
  inStore: boolean
}

/** One franchisee, store or rep: its months and its year. */
export const GridRow = memo(Row, isSame)

function Row(props: RowProps) {
  const { row, line, draft, begun, active, text, inStore } = props
  const t = useTranslations('quotas.cell')
  const effectives = effectivesOf(row, draft)
  const total = totalsOf(row, draft)
  const attained = (actual: number, target: number | null) => (
    <Attained actual={actual} target={target} share={text.share} label={t('actual', { actual: text.exact(actual) })} />
  )
  return (
    <tr>
      <th scope="row" className={nameLook()}>
        <RowName
          row={inStore ? { ...row, storeName: null } : row}
          position={writePosition(line, nameColumn)}
          active={active === nameColumn}
        />
      </th>
      <MonthCells {...props} className="relative">
        {(column) => {
          const spot = spotIn(row, column)
          if (!spot) return null
          return (
            <>
              {!draft[spot.key] && <Prorated cell={spot.cell} text={text} />}
              {column < begun && attained(spot.cell.actual, effectives[column] ?? null)}
            </>
          )
        }}
      </MonthCells>
      <TotalCell line={line} target={total.target} active={active === totalColumn} text={text}>
        {begun > 0 && attained(total.actual, total.effective)}
      </TotalCell>
    </tr>
  )
}

/** Nothing that this row shows has changed: a draft of hundreds of cells is typed into at the pace of the fingers. */
function isSame(before: RowProps, after: RowProps): boolean {
  const names = Object.keys(after) as (keyof RowProps)[]
  if (names.some((name) => name !== 'draft' && before[name] !== after[name])) return false
  const keys = after.row.cells.map(({ month }) => cellKey(after.row, month))
  return keys.every((key) => before.draft[key] === after.draft[key])
}
