'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { focusCell } from '../focus-cell.ts'
import { problemSpots, without } from '../sheet/draft.ts'
import { linesOf, type Spot } from '../sheet/sheet.ts'
import type { SheetInHand } from '../use-sheet.ts'

export type Say = (issue: { code: string; params: unknown }) => string

/** As many as are named one by one. */
const named = 6

/** The cells that can't be saved as they are, each a way to itself. */
export function Problems({ hand, say }: { hand: SheetInHand; say: Say }) {
  const t = useTranslations('quotas.problems')
  const format = useFormat()
  const { sheet, draft, dispatch } = hand
  const found = problemSpots(sheet, draft)
  if (found.length === 0) return null
  const go = ({ row, cell }: Spot) => {
    const position = { line: linesOf(sheet).indexOf(row), column: row.cells.indexOf(cell) }
    dispatch({ type: 'select', position })
    focusCell(position)
  }
  const drop = () => dispatch({ type: 'replace', draft: without(draft, new Set(found.map(({ key }) => key))) })
  return (
    <section aria-label={t('label')} className="rounded bg-bad-tint px-3 py-2 text-bad">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="flex-1">{t('count', { count: found.length })}</p>
        <Button kind="quiet" className="text-bad" onClick={drop}>
          {t('drop', { count: found.length })}
        </Button>
      </div>
      <ul className="grid gap-0.5">
        {found.slice(0, named).map((spot) => (
          <li key={spot.key}>
            <button
              type="button"
              onClick={() => go(spot)}
              className="min-h-6 text-left underline underline-offset-2 touch:min-h-11"
            >
              {t('one', {
                name: spot.row.name,
                month: format.shortMonth(spot.cell.month.slice(0, 7)),
                written: spot.unsaved.written ?? '',
                reason: say(spot.issue),
              })}
            </button>
          </li>
        ))}
      </ul>
      {found.length > named && <p>{t('more', { count: found.length - named })}</p>}
    </section>
  )
}
