'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cx } from '@/patterns/cx.ts'
import type { Unsaved } from '../sheet/draft.ts'
import type { SheetCell } from '../sheet/sheet.ts'
import type { CellText } from '../use-cell-text.ts'
import { CellInput } from './cell-input.tsx'
import { cellLook, writePosition } from './cell-look.ts'
import type { Writing } from './writing.ts'

type Props = {
  line: number
  column: number
  cell: SheetCell
  unsaved: Unsaved | undefined
  /** Whose, of which month. */
  label: string
  selected: boolean
  /** Of the cell with the keyboard; null for the others. */
  writing: Writing | null
  text: CellText
  say: (issue: { code: string; params: unknown }) => string
  /** Under the target, while nothing is wrong with it. */
  children: ReactNode
  className?: string
}

/** A target, and under it what belongs to it, or what is wrong. */
export function GridCell(props: Props) {
  const { line, column, cell, unsaved, label, selected, writing, text, say, children, className } = props
  const t = useTranslations('quotas.cell')
  const id = `cell-${line}-${column}-note`
  const target = unsaved ? unsaved.target : cell.target
  const wrong = problemOf(unsaved, cell, say, () =>
    t('conflict', { target: cell.target === null ? t('none') : text.bare(cell.target) }),
  )
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid a td is a gridcell
    <td
      data-at={writePosition(line, column)}
      aria-selected={selected}
      className={cellLook(cx(className, cellTone(unsaved, wrong !== null, selected, writing !== null)))}
    >
      {unsaved && <span aria-hidden className="absolute inset-y-1 left-0.5 w-0.5 rounded-full bg-warn" />}
      {writing ? (
        <CellInput
          label={unsaved ? t('unsaved', { label }) : label}
          writing={writing}
          readOnly={!cell.editable}
          describedBy={id}
          invalid={wrong !== null}
        />
      ) : (
        <span className={cx('block h-6 truncate px-1.5 pt-1', !cell.editable && 'text-soft')}>
          {unsaved?.written ?? (target === null ? '' : text.bare(target))}
        </span>
      )}
      <span id={id} className="block">
        {wrong === null ? (
          children
        ) : (
          <span title={wrong} className="block truncate px-1.5 text-small text-bad">
            {wrong}
          </span>
        )}
      </span>
    </td>
  )
}

/** What keeps the cell from being saved as it is, in words; null: nothing. */
function problemOf(unsaved: Unsaved | undefined, cell: SheetCell, say: Props['say'], conflict: () => string) {
  if (unsaved?.issue) return say(unsaved.issue)
  return unsaved && unsaved.seen !== cell.target ? conflict() : null
}

function cellTone(unsaved: Unsaved | undefined, wrong: boolean, selected: boolean, active: boolean): string {
  const back = wrong ? 'bg-bad-tint' : unsaved ? 'bg-warn-tint' : selected ? 'bg-tint' : 'bg-surface'
  const frame = active ? 'shadow-[inset_0_0_0_2px_var(--accent)]' : selected && 'shadow-[inset_0_0_0_1px_var(--edge)]'
  return cx(back, frame)
}
