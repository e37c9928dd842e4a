'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { type Edit, withEdits } from '../sheet/draft.ts'
import { linesOf } from '../sheet/sheet.ts'
import { targetsOf } from '../sheet/sums.ts'
import type { CellText } from '../use-cell-text.ts'
import type { SheetInHand } from '../use-sheet.ts'

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)

/** Before it is filled in: how many cells, and what they come to, before and after. */
export function Preview({ hand, edits, text }: { hand: SheetInHand; edits: readonly Edit[]; text: CellText }) {
  const t = useTranslations('quotas.preview')
  const { sheet, draft } = hand
  const { before, after } = useMemo(() => {
    const next = withEdits(draft, edits)
    const touched = new Set(edits.map(({ spot }) => spot.key))
    const of = (by: typeof draft) =>
      sum(
        linesOf(sheet).flatMap((row) =>
          targetsOf(row, by).filter((_, at) => touched.has(`${row.key} ${sheet.months[at]}`)),
        ),
      )
    return { before: of(draft), after: of(next) }
  }, [sheet, draft, edits])
  if (edits.length === 0) return <p className="text-soft">{t('nothing')}</p>
  return (
    <p className="tabular">
      {t('cells', { count: edits.length })}
      <br />
      {t('sum', { before: text.exact(before), after: text.exact(after) })}
    </p>
  )
}
