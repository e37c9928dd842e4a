'use client'

import type { ImportRowFragment } from '@generated/graphql.ts'
import { importKindTerms } from '@hubcap/words/terms/imports'
import { useTranslations } from 'next-intl'
import { type ReactNode, useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { DataTable } from '@/patterns/table/data-table.tsx'
import type { ListOf } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { importPath } from '../import-paths.ts'
import { ImportStatusBadge } from '../import-status-badge.tsx'

type Props = ListOf<ImportRowFragment> & { create: ReactNode }

function useImportColumns(): Column<ImportRowFragment>[] {
  const t = useTranslations('imports.columns')
  const { count, moment } = useFormat()
  const { term } = useTerms()
  return useMemo(
    () => [
      {
        id: 'file',
        header: t('file'),
        cell: (one) => (
          <KeptLink href={importPath(one.id)} className="font-strong text-accent hover:underline">
            {one.fileName}
          </KeptLink>
        ),
      },
      { id: 'kind', header: t('kind'), cell: (one) => term(importKindTerms, one.kind) },
      { id: 'status', header: t('status'), cell: (one) => <ImportStatusBadge {...one} /> },
      { id: 'rows', header: t('rows'), cell: (one) => one.rowCount > 0 && count(one.rowCount), numeric: true },
      {
        id: 'problems',
        header: t('problems'),
        cell: (one) => one.problemCount > 0 && count(one.problemCount),
        numeric: true,
        priority: 'medium',
      },
      { id: 'by', header: t('by'), cell: (one) => one.createdBy?.name, priority: 'medium' },
      {
        id: 'at',
        header: t('at'),
        cell: (one) => <span className="tabular">{moment(one.createdAt)}</span>,
        priority: 'medium',
      },
    ],
    [t, count, moment, term],
  )
}

const idOf = ({ id }: ImportRowFragment) => id
const everything = { file: 'imports', filter: {} }

export function ImportsTable({ create, ...rows }: Props) {
  const t = useTranslations('imports')
  return (
    <DataTable
      list="imports"
      label={t('title')}
      columns={useImportColumns()}
      {...rows}
      rowId={idOf}
      exported={everything}
      card={(one) => <ImportCard one={one} />}
      empty={<EmptyState title={t('empty.title')} hint={t('empty.hint')} action={create} />}
    />
  )
}

function ImportCard({ one }: { one: ImportRowFragment }) {
  const t = useTranslations('imports')
  const { count, moment } = useFormat()
  const { term } = useTerms()
  return (
    <KeptLink href={importPath(one.id)} className="block">
      <RowCard
        title={one.fileName}
        figure={<ImportStatusBadge {...one} />}
        lines={[term(importKindTerms, one.kind), one.rowCount > 0 && t('row_count', { count: count(one.rowCount) })]}
        aside={moment(one.createdAt)}
      />
    </KeptLink>
  )
}
