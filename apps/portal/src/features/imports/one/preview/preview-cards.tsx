'use client'

import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { fieldText } from '../import-field.ts'
import { LeadFateBadge } from './lead-fate-badge.tsx'
import { type PreviewColumn, sortProblems } from './preview-columns.ts'
import { Problems } from './problems.tsx'
import type { PreviewRow } from './use-preview-rows.ts'

type Props = { kind: ImportKind; columns: readonly PreviewColumn[]; rows: readonly PreviewRow[] }

/** On a phone: the first fields name the row, then whatever is wrong. */
const naming = 3

export function PreviewCards({ kind, columns, rows }: Props) {
  const t = useTranslations('imports.preview')
  const { term } = useTerms()
  return (
    <ul aria-label={t('title')} className="divide-y divide-line rounded border border-line bg-surface md:hidden">
      {rows.map((row) => {
        const { ofCell, ofRow } = sortProblems(row.problems, columns)
        const shown = columns.filter(({ key }, at) => at < naming || ofCell(key).length > 0)
        return (
          <li key={row.rowNo} className="grid gap-1.5 px-4 py-3">
            <span className="flex items-center gap-2 text-small text-soft">
              {t('row_no', { row: row.rowNo })}
              <LeadFateBadge fate={row.leadFate ?? null} />
            </span>
            <Problems kind={kind} problems={ofRow} withField />
            <dl className="grid grid-cols-[7rem_1fr] gap-x-3 gap-y-1">
              {shown.map(({ key, at }) => (
                <div key={key} className="contents">
                  <dt className="text-soft">{term({ text: fieldText(kind, key) }, 'text')}</dt>
                  <dd className="min-w-0 break-words">
                    {row.cells[at]}
                    <Problems kind={kind} problems={ofCell(key)} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        )
      })}
    </ul>
  )
}
