'use client'

import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { useTranslations } from 'next-intl'
import { useMessage } from '@/lib/words/use-message.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { fieldText } from '../import-field.ts'
import type { PreviewRow } from './use-preview-rows.ts'

type Props = {
  kind: ImportKind
  problems: PreviewRow['problems']
  /** Says which field is meant, where no column shows it. */
  withField?: boolean
}

export function Problems({ kind, problems, withField = false }: Props) {
  const t = useTranslations('imports.preview')
  const message = useMessage()
  const { term } = useTerms()
  return problems.map(({ field, code, params }) => {
    const text = message(code, params)
    return (
      <span key={`${field} ${code}`} className="block max-w-64 text-small text-bad">
        {withField && field ? t('of_field', { field: term({ text: fieldText(kind, field) }, 'text'), text }) : text}
      </span>
    )
  })
}
