'use client'

import type { ImportStateFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'
import type { ImportActions } from './use-import-actions.ts'

type Props = { state: ImportStateFragment; actions: ImportActions; mayWrite: boolean }

/** Which sheet of an Excel file is read; where there is one only, nothing needs to be said. */
export function SheetChoice({ state, actions, mayWrite }: Props) {
  const t = useTranslations('imports.sheet')
  const id = useId()
  const { sheet, sheets } = state
  if (sheet === null || sheet === undefined || sheets.length < 2) return null
  if (!mayWrite) return <p className="text-soft">{t('read', { sheet })}</p>
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
      <label htmlFor={id} className="font-strong">
        {t('label')}
      </label>
      <PlainSelect
        id={id}
        value={sheet}
        disabled={actions.busy !== null}
        onChange={(event) => void actions.chooseSheet(event.target.value)}
      >
        {sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </PlainSelect>
      <span className="text-soft">{t('hint', { count: sheets.length })}</span>
    </div>
  )
}
