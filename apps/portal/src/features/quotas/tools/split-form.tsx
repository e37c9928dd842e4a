'use client'

import { type SplitKey, splitKeys } from '@hubcap/rules/quotas/split-key'
import { fractionDigits } from '@hubcap/rules/sales/money-format'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { Segmented } from '@/patterns/segmented.tsx'
import type { Basis } from '../sheet/fill.ts'
import { monthCount, rangeOf, sizeOf } from '../sheet/selection.ts'
import { cellKey, type Sheet } from '../sheet/sheet.ts'
import { split } from '../sheet/split.ts'
import { splitSums } from '../sheet/split-lines.ts'
import { CalendarNote } from './calendar-note.tsx'
import { LabelledSelect } from './labelled-select.tsx'
import { SplitPreview } from './split-preview.tsx'
import type { ToolFormProps } from './tool-props.ts'
import { TrySplit } from './try-split.tsx'
import { useWeights } from './use-weights.ts'

const spans = ['year', 'months'] as const
const allColumns = Array.from({ length: monthCount }, (_, column) => column)

/** Weights as they are typed, the same in every month; null where one of them is no whole number. */
function typedBasis({ rows, months }: Sheet, typed: Readonly<Record<string, string>>): Basis | null {
  const weights = rows.map(({ key }) => typed[key]?.trim() || '1')
  if (!weights.every((text) => /^\d{1,6}$/.test(text))) return null
  return new Map(rows.flatMap((row, at) => months.map((month) => [cellKey(row, month), Number(weights[at])])))
}

export function SplitForm({ hand, of, text, close }: ToolFormProps) {
  const t = useTranslations('quotas.share_out')
  const format = useFormat()
  const { context, sheet, draft, state, dispatch } = hand
  const selected = rangeOf(state.selection)
  const [way, setWay] = useState<SplitKey>('evenly')
  const [typed, setTyped] = useState<Record<string, string>>({})
  const [span, setSpan] = useState<(typeof spans)[number]>(selected && sizeOf(selected) > 1 ? 'months' : 'year')
  const { weights, failed, reading, again } = useWeights(of, way)
  const basis = useMemo(() => (way === 'by_hand' ? typedBasis(sheet, typed) : weights), [way, sheet, typed, weights])
  const isReady = way === 'evenly' || basis !== null
  const { edits, left } = useMemo(() => {
    const within = (column: number) => selected !== null && column >= selected.fromColumn && column <= selected.toColumn
    const columns = span === 'year' ? allColumns : allColumns.filter(within)
    if (!isReady) return { edits: [], left: [] }
    return split(sheet, draft, columns, way === 'evenly' ? null : basis, 10 ** fractionDigits(context.currency))
  }, [way, span, basis, isReady, sheet, draft, selected, context.currency])
  const sums = useMemo(
    () => splitSums(sheet, draft, edits, way === 'evenly' ? null : basis),
    [sheet, draft, edits, way, basis],
  )
  const months = left.map((month) => format.shortMonth(month.slice(0, 7))).join(t('comma'))
  const hasNoFigures = isReady && edits.length === 0 && basis !== null && ![...basis.values()].some(Boolean)
  const weightText = (weight: number) => {
    if (way === 'working_days') return t('days', { days: weight / 100 })
    return way === 'last_year' || way === 'last_three_months' ? text.bare(weight) : String(weight)
  }
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (edits.length === 0) return
        dispatch({ type: 'edit', edits })
        close()
      }}
    >
      <p>{t('lead', { name: sheet.parent?.name ?? '' })}</p>
      <LabelledSelect
        label={t('way')}
        value={way}
        choices={splitKeys.map((value) => ({ value, label: t(`ways.${value}`) }))}
        onChange={setWay}
        invalid={hasNoFigures}
      >
        {hasNoFigures && <p className="text-bad">{t(`nothing.${way}`)}</p>}
        {way === 'by_hand' && basis === null && <p className="text-bad">{t('bad_weight')}</p>}
        {way === 'working_days' && <CalendarNote year={sheet.year} />}
        {reading && <p className="text-soft">{t('reading')}</p>}
      </LabelledSelect>
      <Segmented
        label={t('span')}
        name="split-span"
        value={span}
        choices={spans.map((value) => ({ value, label: t(`spans.${value}`) }))}
        onChange={setSpan}
      />
      {failed && (
        <p className="text-bad">
          {t('failed')} <Button onClick={again}>{t('again')}</Button>
        </p>
      )}
      {(edits.length > 0 || way === 'by_hand') && (
        <SplitPreview
          sums={sums}
          text={text}
          weightText={weightText}
          typed={way === 'by_hand' ? typed : null}
          onType={(key, written) => setTyped((before) => ({ ...before, [key]: written }))}
        />
      )}
      {left.length > 0 && !hasNoFigures && <p className="text-small text-soft">{t('left', { months })}</p>}
      <Button type="submit" kind="primary" disabled={edits.length === 0}>
        {t('fill', { count: edits.length })}
      </Button>
      <TrySplit hand={hand} of={of} way={way} typed={typed} isReady={isReady} />
    </form>
  )
}
