'use client'

import { type QuotaSource, quotaSources } from '@hubcap/rules/quotas/quota-source'
import { useTranslations } from 'next-intl'
import { useId, useMemo, useState } from 'react'
import { Button } from '@/patterns/button.tsx'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'
import { readNumber } from '@/patterns/fields/read-number.ts'
import { copied } from '../sheet/fill.ts'
import { rangeOf, sizeOf } from '../sheet/selection.ts'
import type { ToolProps } from './copy-tool.tsx'
import { Preview } from './preview.tsx'
import { rangeOfScope, type Scope, scopes } from './scope.ts'
import { useBasis } from './use-basis.ts'

/** What a percentage may be, in hundredths of a percent: as rules raise targets. */
const least = -10_000
const greatest = 100_000

/** Basis points of what is typed; null where it is none. Nothing is 0. */
function readPercent(text: string): number | null {
  const read = readNumber(text, 100) ?? 0
  return Number.isInteger(read) && read >= least && read <= greatest ? read : null
}

export function CopyForm({ hand, of, text, close }: ToolProps & { close: () => void }) {
  const t = useTranslations('quotas.copy')
  const id = useId()
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
      <div className="grid gap-1">
        <label htmlFor={`${id}-source`} className="font-strong">
          {t('source')}
        </label>
        <PlainSelect
          id={`${id}-source`}
          value={source}
          onChange={(event) => setSource(event.target.value as QuotaSource)}
        >
          {quotaSources.map((one) => (
            <option key={one} value={one}>
              {t(`sources.${one}`)}
            </option>
          ))}
        </PlainSelect>
      </div>
      <div className="grid gap-1">
        <label htmlFor={`${id}-percent`} className="font-strong">
          {t('percent')}
        </label>
        <input
          id={`${id}-percent`}
          value={percent}
          onChange={(event) => setPercent(event.target.value)}
          inputMode="text"
          autoComplete="off"
          placeholder="0"
          aria-invalid={basisPoints === null || undefined}
          className={inputLook('tabular text-right')}
        />
        {basisPoints === null && <span className="text-small text-bad">{t('bad_percent')}</span>}
      </div>
      <div className="grid gap-1">
        <label htmlFor={`${id}-scope`} className="font-strong">
          {t('scope')}
        </label>
        <PlainSelect id={`${id}-scope`} value={scope} onChange={(event) => setScope(event.target.value as Scope)}>
          {scopes.map((one) => (
            <option key={one} value={one} disabled={one !== 'sheet' && !selected}>
              {t(`scopes.${one}`)}
            </option>
          ))}
        </PlainSelect>
      </div>
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
