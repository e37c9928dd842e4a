'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { daysOf } from '@/lib/address/month.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { recordsPath } from '../records-path.ts'
import { effectiveOf, targetOf } from '../sheet/draft.ts'
import { rangeOf, sizeOf } from '../sheet/selection.ts'
import { type Spot, spotAt } from '../sheet/sheet.ts'
import type { CellText } from '../use-cell-text.ts'
import type { SheetInHand } from '../use-sheet.ts'

type Props = { hand: SheetInHand; text: CellText }

/** Above the grid, what the chosen cell says to the last digit, or what the chosen cells come to. */
export function DetailLine({ hand, text }: Props) {
  const { sheet, draft, state } = hand
  const t = useTranslations('quotas.detail')
  const range = rangeOf(state.selection)
  const { line, column } = state.selection.head
  const spot = spotAt(sheet, line, column)
  return (
    <div className="mb-2 flex min-h-5 flex-wrap items-baseline gap-x-4 gap-y-1">
      {range && sizeOf(range) > 1 ? (
        <p>{t('range', { count: sizeOf(range), sum: text.exact(sumOf(hand)) })}</p>
      ) : (
        spot && (
          <OneCell
            spot={spot}
            target={targetOf(draft, spot)}
            effective={effectiveOf(draft, spot)}
            text={text}
            metric={sheet.metric}
          />
        )
      )}
    </div>
  )
}

function sumOf({ sheet, draft, state }: SheetInHand): number {
  const range = rangeOf(state.selection)
  if (!range) return 0
  let sum = 0
  for (let line = range.fromLine; line <= range.toLine; line += 1)
    for (let column = range.fromColumn; column <= range.toColumn; column += 1) {
      const spot = spotAt(sheet, line, column)
      sum += spot ? (targetOf(draft, spot) ?? 0) : 0
    }
  return sum
}

type OneProps = {
  spot: Spot
  target: number | null
  effective: number | null
  text: CellText
  metric: SheetInHand['sheet']['metric']
}

function OneCell({ spot: { row, cell }, target, effective, text, metric }: OneProps) {
  const t = useTranslations('quotas.detail')
  const prorated = useTranslations('quotas.prorated')
  const format = useFormat()
  const viewer = useViewer()
  const begun = daysOf(cell.month.slice(0, 7), viewer).from <= viewer.today
  const actual = text.exact(cell.actual)
  return (
    <>
      <p className="font-strong">{t('cell', { name: row.name, month: format.month(cell.month.slice(0, 7)) })}</p>
      <p>{target === null ? t('no_target') : t('target', { target: text.exact(target) })}</p>
      {cell.basisDays !== null && cell.presentDays !== null && effective !== null && effective !== target && (
        <p className="text-warn">
          {prorated('explained', {
            ...{ present: cell.presentDays / 100, basis: cell.basisDays / 100 },
            effective: text.exact(effective),
          })}
        </p>
      )}
      {begun && (
        <Link href={recordsPath(metric, row, cell.month, viewer)} className="text-accent hover:underline">
          {effective ? t('actual_of', { actual, share: text.share(cell.actual / effective) }) : t('actual', { actual })}
        </Link>
      )}
    </>
  )
}
