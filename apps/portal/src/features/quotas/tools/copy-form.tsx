'use client'

import { type QuotaSource, quotaSources } from '@hubcap/rules/quotas/quota-source'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Button } from '@/patterns/button.tsx'
import { copied } from '../sheet/fill.ts'
import { rangeOf, sizeOf } from '../sheet/selection.ts'
import { LabelledSelect } from './labelled-select.tsx'
import { PercentInput, readPercent } from './percent-input.tsx'
import { Preview } from './preview.tsx'
import { rangeOfScope, type Scope, scopes } from './scope.ts'
import type { ToolFormProps } from './tool-props.ts'
import { useBasis } from './use-basis.ts'

export function CopyForm({ hand, of, text, close }: ToolFormProps) {
  const t = useTranslations('quotas.copy')
  const { sheet, draft, state, dispatch } = hand
  const selected = rangeOf(state.selection)
  const [source, setSource] = useState<QuotaSource>('last_year_quota')
  const [scope, setScope] = useState<Scope>(selected && sizeOf(selected) > 1 ? 'cells' : 'sheet')
  const [percent, setPercent] = useState('')
  const { basis, failed, again } = useBasis(of, source)
  const basisPoints = readPercent(percent)
  const edits = useMemo(() => {
    const range = rangeOfScope(scope, sheet, state.selection)
    if (!range || !basis || basisPoints === null) return []
    return copied(sheet, draft, range, basis, basisPoints, source === 'last_month_quota')
  }, [scope, sheet, draft, state.selection, basis, basisPoints, source])
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
      <LabelledSelect
        label={t('source')}
        value={source}
        choices={quotaSources.map((value) => ({ value, label: t(`sources.${value}`) }))}
        onChange={setSource}
      />
      <PercentInput label={t('percent')} value={percent} onChange={setPercent} />
      <LabelledSelect
        label={t('scope')}
        value={scope}
        choices={scopes.map((value) => ({
          ...{ value, label: t(`scopes.${value}`) },
          disabled: value !== 'sheet' && !selected,
        }))}
        onChange={setScope}
      />
      {failed ? (
        <p className="text-bad">
          {t('failed')} <Button onClick={again}>{t('again')}</Button>
        </p>
      ) : basis === null ? (
        <p className="text-soft">{t('reading')}</p>
      ) : (
        <Preview hand={hand} edits={edits} text={text} />
      )}
      <Button type="submit" kind="primary" disabled={edits.length === 0}>
        {t('fill', { count: edits.length })}
      </Button>
    </form>
  )
}
