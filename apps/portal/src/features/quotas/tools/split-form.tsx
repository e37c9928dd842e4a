'use client'

import { fractionDigits } from '@hubcap/rules/sales/money-format'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { Button } from '@/patterns/button.tsx'
import { Segmented } from '@/patterns/segmented.tsx'
import { monthCount, rangeOf, sizeOf } from '../sheet/selection.ts'
import { split } from '../sheet/split.ts'
import type { ToolProps } from './copy-tool.tsx'
import { Preview } from './preview.tsx'
import { useBasis } from './use-basis.ts'

const ways = ['evenly', 'last_year'] as const
const spans = ['year', 'months'] as const

export function SplitForm({ hand, of, text, close }: ToolProps & { close: () => void }) {
  const t = useTranslations('quotas.share_out')
  const format = useFormat()
  const { context, sheet, draft, state, dispatch } = hand
  const selected = rangeOf(state.selection)
  const [way, setWay] = useState<(typeof ways)[number]>('evenly')
  const [span, setSpan] = useState<(typeof spans)[number]>(selected && sizeOf(selected) > 1 ? 'months' : 'year')
  const { basis, failed, again } = useBasis(of, way === 'last_year' ? 'last_year_actual' : null)
  const { edits, left } = useMemo(() => {
    const all = Array.from({ length: monthCount }, (_, column) => column)
    const within = (column: number) => selected !== null && column >= selected.fromColumn && column <= selected.toColumn
    const columns = span === 'year' ? all : all.filter(within)
    if (way === 'last_year' && !basis) return { edits: [], left: [] }
    return split(sheet, draft, columns, way === 'last_year' ? basis : null, 10 ** fractionDigits(context.currency))
  }, [way, span, basis, sheet, draft, selected, context.currency])
  const months = left.map((month) => format.shortMonth(month.slice(0, 7))).join(t('comma'))
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
      <Segmented
        label={t('way')}
        name="split-way"
        value={way}
        choices={ways.map((value) => ({ value, label: t(`ways.${value}`) }))}
        onChange={setWay}
      />
      <Segmented
        label={t('span')}
        name="split-span"
        value={span}
        choices={spans.map((value) => ({ value, label: t(`spans.${value}`) }))}
        onChange={setSpan}
      />
      {failed ? (
        <p className="text-bad">
          {t('failed')} <Button onClick={again}>{t('again')}</Button>
        </p>
      ) : (
        <Preview hand={hand} edits={edits} text={text} />
      )}
      {left.length > 0 && <p className="text-small text-soft">{t('left', { months })}</p>}
      <Button type="submit" kind="primary" disabled={edits.length === 0}>
        {t('fill', { count: edits.length })}
      </Button>
    </form>
  )
}
