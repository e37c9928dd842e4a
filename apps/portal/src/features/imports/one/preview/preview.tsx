'use client'

import type { ImportStateFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { Segmented } from '@/patterns/segmented.tsx'
import type { ImportField } from '../import-field.ts'
import { PreviewRows } from './preview-rows.tsx'

type Props = { state: ImportStateFragment; fields: readonly ImportField[] }

/** The rows as they will come in, each problem beside its cell. */
export function Preview({ state, fields }: Props) {
  const t = useTranslations('imports.preview')
  const { count } = useFormat()
  const { problemCount, rowCount } = state
  const [show, setShow] = useState<'all' | 'problems'>(problemCount > 0 ? 'problems' : 'all')
  return (
    <section aria-label={t('title')} className="min-w-0">
      <div className="mb-3 flex min-h-10 flex-wrap items-center justify-between gap-3">
        <h2 className="text-base">{t('title')}</h2>
        {problemCount > 0 && (
          <Segmented
            label={t('show')}
            name="rows"
            value={show}
            onChange={setShow}
            choices={[
              { value: 'problems', label: t('problems', { count: count(problemCount) }) },
              { value: 'all', label: t('all', { count: count(rowCount) }) },
            ]}
          />
        )}
      </div>
      <PreviewRows key={show} state={state} fields={fields} problemsOnly={show === 'problems'} />
    </section>
  )
}
