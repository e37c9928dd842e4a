'use client'

import { readTarget } from '@hubcap/rules/quotas/read-target'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { cx } from '@/patterns/cx.ts'
import { inputLook } from '@/patterns/fields/input-look.ts'
import type { Say } from '../bars/problems.tsx'
import { Attained } from '../grid/attained.tsx'
import { writePosition } from '../grid/cell-look.ts'
import { Prorated } from '../grid/prorated.tsx'
import { RowName } from '../grid/row-name.tsx'
import { effectiveOf, targetOf } from '../sheet/draft.ts'
import { textOf } from '../sheet/grid-state.ts'
import { type SheetRow, spotIn } from '../sheet/sheet.ts'
import type { CellText } from '../use-cell-text.ts'
import type { SheetInHand } from '../use-sheet.ts'

type Props = Pick<SheetInHand, 'context' | 'draft' | 'dispatch'> & {
  text: CellText
  say: Say
  row: SheetRow
  line: number
  column: number
}

/** One row's month: what is to come in, and what did. Taken when the field is left. */
export function PhoneCell({ context, draft, dispatch, text, say, row, line, column }: Props) {
  const t = useTranslations('quotas.cell')
  const format = useFormat()
  const { today } = useViewer()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const spot = spotIn(row, column)
  if (!spot) return null
  const { sheet } = context
  const unsaved = draft[spot.key]
  const target = targetOf(draft, spot)
  const label = t('label', { name: row.name, month: format.month(spot.cell.month.slice(0, 7)) })
  // The chosen place doesn't lead to itself, and need not be said beside each of its reps.
  const named = {
    ...row,
    id: line === 0 && sheet.parent ? null : row.id,
    storeName: sheet.parent?.level === 'store' ? null : row.storeName,
  }
  const leave = () => {
    if (typed !== null)
      dispatch({ type: 'edit', edits: [{ spot, read: readTarget(typed, sheet.unit, context.currency) }] })
    setTyped(null)
  }
  return (
    <li
      data-at={writePosition(line, column)}
      className={cx('grid gap-2 rounded border border-line p-4', unsaved ? 'bg-warn-tint' : 'bg-surface')}
    >
      <div className="flex items-center gap-3">
        <div className="min-w-0 flex-1">
          <RowName row={named} position="" active />
        </div>
        {spot.cell.editable ? (
          <input
            aria-label={unsaved ? t('unsaved', { label }) : label}
            aria-invalid={unsaved?.issue ? true : undefined}
            aria-describedby={unsaved?.issue ? `${id}-note` : undefined}
            value={typed ?? textOf(context, draft, { line, column })}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={leave}
            inputMode="decimal"
            autoComplete="off"
            enterKeyHint="done"
            className={inputLook('tabular !w-40 shrink-0 text-right')}
          />
        ) : (
          <span className="tabular shrink-0 font-strong">{target === null ? t('none') : text.exact(target)}</span>
        )}
      </div>
      {unsaved?.issue && (
        <p id={`${id}-note`} className="text-small text-bad">
          {say(unsaved.issue)}
        </p>
      )}
      {!unsaved && <Prorated cell={spot.cell} text={text} />}
      {spot.cell.month <= today && (
        <div className="-mx-2">
          <Attained
            actual={spot.cell.actual}
            target={effectiveOf(draft, spot)}
            share={text.share}
            label={t('actual', { actual: text.exact(spot.cell.actual) })}
          />
          <p aria-hidden className="px-2 text-small text-soft">
            {t('actual', { actual: text.exact(spot.cell.actual) })}
          </p>
        </div>
      )}
    </li>
  )
}
