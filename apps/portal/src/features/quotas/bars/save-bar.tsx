'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/patterns/button.tsx'
import { unsavedSpots } from '../sheet/draft.ts'
import { changesOf } from '../sheet/sums.ts'
import type { CellText } from '../use-cell-text.ts'
import type { SheetInHand } from '../use-sheet.ts'

type Props = { hand: SheetInHand; text: CellText; save: () => void; busy: boolean }

/** At the bottom while something is unsaved: how much, and what that changes in sum. */
export function SaveBar({ hand: { sheet, draft, dispatch }, text, save, busy }: Props) {
  const t = useTranslations('quotas.save')
  const count = unsavedSpots(sheet, draft).length
  if (count === 0) return null
  const { rows, parent } = changesOf(sheet, draft)
  const words = ({ before, after }: typeof rows) => ({ by: text.signed(after - before), after: text.exact(after) })
  return (
    <section
      aria-label={t('label')}
      className="sticky bottom-14 z-20 -mx-4 mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line bg-surface px-4 py-3 md:bottom-0 md:mx-0 md:rounded md:border md:shadow-lift"
    >
      <p role="status" className="flex min-w-0 flex-1 flex-wrap gap-x-4">
        <span className="font-strong">{t('count', { count })}</span>
        {rows.after !== rows.before && <span className="tabular">{t('rows', words(rows))}</span>}
        {parent.after !== parent.before && (
          <span className="tabular">{t('parent', { ...words(parent), name: sheet.parent?.name ?? '' })}</span>
        )}
      </p>
      {/* Saving first: Tab leads here from the grid's last cell, and a key too many must throw nothing away. */}
      <Button kind="primary" busy={busy} onClick={save}>
        {t('save')}
      </Button>
      <Button kind="quiet" onClick={() => dispatch({ type: 'discard' })}>
        {t('discard')}
      </Button>
    </section>
  )
}
