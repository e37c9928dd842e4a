'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { thisMonth } from '@/lib/address/month.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { targetOf } from '../sheet/draft.ts'
import { rangeOf } from '../sheet/selection.ts'
import { linesOf, spotAt } from '../sheet/sheet.ts'
import { splitsOf } from '../sheet/sums.ts'
import type { CellText } from '../use-cell-text.ts'
import type { SheetInHand } from '../use-sheet.ts'
import { GridHead } from './grid-head.tsx'
import { GridRow, type RowProps } from './grid-row.tsx'
import { ParentRow } from './parent-row.tsx'
import { SumRow } from './sum-row.tsx'
import { useGridEvents } from './use-grid-events.ts'
import type { Writing } from './writing.ts'

type Props = { hand: SheetInHand; text: CellText; say: RowProps['say']; save: () => void }

const none = -2

/** The cell with the keyboard, while nobody writes in it, as the others are shown. */
function shownAt({ sheet, state, draft }: SheetInHand, text: CellText): string {
  const spot = spotAt(sheet, state.selection.head.line, state.selection.head.column)
  if (!spot) return ''
  const target = targetOf(draft, spot)
  return draft[spot.key]?.written ?? (target === null ? '' : text.bare(target))
}

/** The year as a spreadsheet: one stop of the Tab key, arrows and typing inside. */
export function QuotaGrid({ hand, text, say, save }: Props) {
  const t = useTranslations('quotas.grid')
  const format = useFormat()
  const { name } = useMetricWords()
  const now = `${thisMonth(useViewer())}-01`
  const { sheet, state, draft, dispatch } = hand
  const root = useRef<HTMLTableElement>(null)
  // This month is where it opens, and not always within a narrow window.
  useEffect(() => {
    // In braces: some browsers answer with a promise, which React would take for the effect's end.
    root.current?.querySelector('td:has(input)')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  const events = useGridEvents(hand, save, root)
  const months = useMemo(() => sheet.months.map((month) => format.month(month.slice(0, 7))), [sheet.months, format])
  const begun = sheet.months.filter((month) => month <= now).length
  const splits = useMemo(() => splitsOf(sheet, draft), [sheet, draft])
  const { head } = state.selection
  const range = rangeOf(state.selection)
  const write = useCallback((typed: string) => dispatch({ type: 'write', text: typed }), [dispatch])
  const leave = useCallback(() => dispatch({ type: 'commit' }), [dispatch])
  const writing: Writing = {
    text: state.mode === 'ready' ? shownAt(hand, text) : state.text,
    mode: state.mode,
    write,
    leave,
  }
  const rowProps = (line: number) => {
    const selected = range !== null && line >= range.fromLine && line <= range.toLine
    const active = head.line === line
    return {
      ...{ line, draft, months, begun, text, say, inStore: sheet.parent?.level === 'store' },
      from: selected ? range.fromColumn : none,
      to: selected ? range.toColumn : none,
      active: active ? head.column : null,
      writing: active ? writing : null,
    }
  }
  const first = linesOf(sheet).length - sheet.rows.length
  return (
    <div className="max-h-[max(22rem,calc(100dvh-18rem))] scroll-pt-28 scroll-pr-24 scroll-pl-36 overflow-auto rounded border border-line bg-surface">
      <table
        ref={root}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited is a grid
        role="grid"
        aria-label={t('label', { metric: name(sheet.metric), year: String(sheet.year) })}
        aria-multiselectable
        className="w-full border-separate border-spacing-0"
        {...events}
      >
        <GridHead months={sheet.months} thisMonth={now} />
        <tbody>
          {sheet.parent && <ParentRow row={sheet.parent} splits={splits} {...rowProps(0)} />}
          {!sheet.parent && sheet.rows.length > 1 && <SumRow splits={splits} text={text} />}
          {sheet.rows.map((row, at) => (
            <GridRow key={row.key} row={row} {...rowProps(at + first)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
