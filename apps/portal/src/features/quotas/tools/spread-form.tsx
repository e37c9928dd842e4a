'use client'

import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { readTarget } from '@hubcap/rules/quotas/read-target'
import { fractionDigits } from '@hubcap/rules/sales/money-format'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { daysOf } from '@/lib/address/month.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { cellKey, linesOf } from '../sheet/sheet.ts'
import { spread } from '../sheet/spread.ts'
import { CalendarNote } from './calendar-note.tsx'
import { LabelledSelect } from './labelled-select.tsx'
import { TargetInput } from './target-input.tsx'
import type { ToolFormProps } from './tool-props.ts'
import { useBasis } from './use-basis.ts'

const ways = ['last_year', 'working_days', 'evenly'] as const
type Way = (typeof ways)[number]
const spans = ['year', 'q1', 'q2', 'q3', 'q4'] as const
type Span = (typeof spans)[number]

const columnsOf = (span: Span): number[] => {
  const at = spans.indexOf(span)
  return at === 0 ? Array.from({ length: 12 }, (_, column) => column) : [0, 1, 2].map((month) => (at - 1) * 3 + month)
}

/** The row with the keyboard: its year or a quarter of it in one figure, shared to the months. */
export function SpreadForm({ hand, of, text, close }: ToolFormProps) {
  const t = useTranslations('quotas.spread')
  const format = useFormat()
  const viewer = useViewer()
  const { context, sheet, state, dispatch } = hand
  const { line } = state.selection.head
  const row = linesOf(sheet)[line]
  const [way, setWay] = useState<Way>('last_year')
  const [span, setSpan] = useState<Span>('year')
  const [written, setWritten] = useState('')
  const { basis, failed, reading, again } = useBasis(of, way === 'last_year' ? 'last_year_actual' : null)
  const read = useMemo(() => readTarget(written, sheet.unit, context.currency), [written, sheet.unit, context.currency])
  const { edits, problem } = useMemo(() => {
    const weightOf = (month: string) => {
      if (way === 'evenly') return 1
      if (way === 'working_days') {
        const { from, to } = daysOf(month.slice(0, 7), viewer)
        return workingCalendar(from, to, tablesOf(viewer.chain.timeZone)).workingDays(from, to)
      }
      return (row && basis?.get(cellKey(row, month))) || 0
    }
    if (!read.ok || read.target === null || (way === 'last_year' && !basis)) return { edits: [], problem: null }
    const unit = 10 ** fractionDigits(context.currency)
    return spread(sheet, line, columnsOf(span), read.target, weightOf, unit)
  }, [way, span, read, basis, sheet, line, row, viewer, context.currency])
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
      <p>{t('lead', { name: row?.name ?? '' })}</p>
      <LabelledSelect
        label={t('span')}
        value={span}
        choices={spans.map((value) => ({ value, label: t(`spans.${value}`) }))}
        onChange={setSpan}
      />
      <TargetInput label={t('target')} value={written} read={read} onChange={setWritten} />
      <LabelledSelect
        label={t('way')}
        value={way}
        choices={ways.map((value) => ({ value, label: t(`ways.${value}`) }))}
        onChange={setWay}
        invalid={problem === 'no_weights'}
      >
        {problem === 'no_weights' && (
          <p className="text-bad">{t('nothing_last_year', { year: String(sheet.year - 1) })}</p>
        )}
        {problem === 'no_children' && <p className="text-bad">{t('not_yours')}</p>}
        {way === 'working_days' && <CalendarNote year={sheet.year} />}
        {reading && <p className="text-soft">{t('reading')}</p>}
      </LabelledSelect>
      {failed && (
        <p className="text-bad">
          {t('failed')} <Button onClick={again}>{t('again')}</Button>
        </p>
      )}
      {edits.length > 0 && (
        <ul className="grid grid-cols-3 gap-x-3 gap-y-1 text-small tabular" aria-label={t('preview')}>
          {edits.map(({ spot, read: cell }) => (
            <li key={spot.key} className="flex justify-between gap-2">
              <span className="text-soft">{format.shortMonth(spot.cell.month.slice(0, 7))}</span>
              <span>{cell.ok && cell.target !== null ? text.short(cell.target) : t('none')}</span>
            </li>
          ))}
        </ul>
      )}
      <Button type="submit" kind="primary" disabled={edits.length === 0}>
        {t('fill', { count: edits.length })}
      </Button>
    </form>
  )
}
