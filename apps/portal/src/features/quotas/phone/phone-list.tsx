'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { thisMonth } from '@/lib/address/month.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'
import type { Say } from '../bars/problems.tsx'
import { Difference } from '../grid/difference.tsx'
import { Uncarried } from '../grid/uncarried.tsx'
import { linesOf } from '../sheet/sheet.ts'
import { splitsOf } from '../sheet/sums.ts'
import type { CellText } from '../use-cell-text.ts'
import type { SheetInHand } from '../use-sheet.ts'
import { PhoneCell } from './phone-cell.tsx'

type Props = Pick<SheetInHand, 'context' | 'draft' | 'dispatch'> & {
  /** The column that the sheet stands on: the month. */
  at: number
  text: CellText
  say: Say
}

/** On a phone one month at a time: a field for each row. The month is that of the cell the desk would stand on. */
export const PhoneList = memo(function PhoneList({ context, draft, dispatch, at, text, say }: Props) {
  const t = useTranslations('quotas.phone')
  const splitText = useTranslations('quotas.split')
  const format = useFormat()
  const now = `${thisMonth(useViewer())}-01`
  const { sheet } = context
  const column = Math.min(Math.max(at, 0), sheet.months.length - 1)
  const split = splitsOf(sheet, draft)[column]
  const lines = linesOf(sheet)
  const choose = (to: number) => dispatch({ type: 'select', position: { line: 0, column: to } })
  return (
    <div className="grid gap-3 md:hidden">
      <PlainSelect aria-label={t('month')} value={column} onChange={(event) => choose(Number(event.target.value))}>
        {sheet.months.map((month, at) => (
          <option key={month} value={at}>
            {month === now ? t('now', { month: format.month(month.slice(0, 7)) }) : format.month(month.slice(0, 7))}
          </option>
        ))}
      </PlainSelect>
      {split && sheet.rows.length > (sheet.parent ? 0 : 1) && (
        <p className="flex justify-between gap-3 rounded border border-line bg-surface px-4 py-3">
          <span>
            {splitText('shared')} <span className="tabular font-strong">{text.exact(split.shared)}</span>
          </span>
          <span className="grid text-right">
            <Difference split={split} text={text} />
            <Uncarried split={split} text={text} />
          </span>
        </p>
      )}
      <ul className="grid gap-2">
        {lines.map((row, line) => (
          <PhoneCell key={`${row.key} ${column}`} {...{ context, draft, dispatch, text, say, row, line, column }} />
        ))}
      </ul>
    </div>
  )
})
