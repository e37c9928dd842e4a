'use client'

import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { cx } from '@/patterns/cx.ts'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import { fieldText } from '../import-field.ts'
import { LeadFateBadge } from './lead-fate-badge.tsx'
import { type PreviewColumn, sortProblems } from './preview-columns.ts'
import { Problems } from './problems.tsx'
import type { PreviewRow } from './use-preview-rows.ts'

type Props = { kind: ImportKind; columns: readonly PreviewColumn[]; rows: readonly PreviewRow[] }

const head = 'border-b border-line px-3 py-2 text-left align-bottom font-plain whitespace-nowrap'
const cell = 'border-b border-line px-3 py-2 align-top group-last:border-0'

/** On a desk: our fields as columns, the file's own headings beneath. */
export function PreviewTable({ kind, columns, rows }: Props) {
  const t = useTranslations('imports.preview')
  const { term } = useTerms()
  const hasFates = rows.some(({ leadFate }) => leadFate)
  const hasRowProblems = rows.some(({ problems }) => sortProblems(problems, columns).ofRow.length > 0)
  return (
    <ScrollBox label={t('table')} className="max-md:hidden">
      <table className="w-full border-separate border-spacing-0">
        <thead>
          <tr>
            <th scope="col" className={cx(head, 'w-14 text-right text-small text-soft')}>
              {t('row')}
            </th>
            {hasFates && (
              <th scope="col" className={cx(head, 'text-small text-soft')}>
                {t('fate.title')}
              </th>
            )}
            {hasRowProblems && (
              <th scope="col" className={cx(head, 'text-small text-soft')}>
                {t('row_problems')}
              </th>
            )}
            {columns.map(({ key, heading }) => (
              <th key={key} scope="col" className={head}>
                <span className="block font-strong">{term({ text: fieldText(kind, key) }, 'text')}</span>
                <span className="block text-small text-soft">{heading}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { ofCell, ofRow } = sortProblems(row.problems, columns)
            return (
              <tr key={row.rowNo} className="group">
                <td className={cx(cell, 'text-right text-soft tabular')}>{row.rowNo}</td>
                {hasFates && (
                  <td className={cell}>
                    <LeadFateBadge fate={row.leadFate ?? null} />
                  </td>
                )}
                {hasRowProblems && (
                  <td className={cx(cell, ofRow.length > 0 && 'bg-bad-tint')}>
                    <Problems kind={kind} problems={ofRow} withField />
                  </td>
                )}
                {columns.map(({ key, at }) => {
                  const wrong = ofCell(key)
                  return (
                    <td key={key} className={cx(cell, wrong.length > 0 && 'bg-bad-tint')}>
                      <span className="block max-w-64 truncate" title={row.cells[at]}>
                        {row.cells[at]}
                      </span>
                      <Problems kind={kind} problems={wrong} />
                    </td>
                  )
                })}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
