'use client'

import { useTranslations } from 'next-intl'
import type { SheetCell } from '../sheet/sheet.ts'
import type { CellText } from '../use-cell-text.ts'

/** Under a target that its rep isn't there for on all days: on how many of them, and what that leaves to be reached. */
export function Prorated({ cell, text }: { cell: SheetCell; text: CellText }) {
  const t = useTranslations('quotas.prorated')
  const { target, effective, basisDays, presentDays } = cell
  if (basisDays === null || presentDays === null || effective === null || effective === target) return null
  const words = { present: presentDays / 100, basis: basisDays / 100, effective: text.bare(effective) }
  return (
    <span title={t('explained', words)} className="block truncate px-1.5 text-small text-warn">
      {t('short', words)}
    </span>
  )
}
