'use client'

import type { AuditEntryFilter, AuditRowFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import type { Column } from '@/patterns/table/column.ts'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { auditFilterNames } from './audit-address.ts'
import { AuditFilters } from './audit-filters.tsx'
import { useAuditWords } from './use-audit-words.ts'

const EntryPanel = dynamic(() => import('./entry-panel.tsx').then((file) => file.EntryPanel), { ssr: false })

function useAuditColumns(): Column<AuditRowFragment>[] {
  const t = useTranslations('audit.columns')
  const { fullMoment } = useFormat()
  const words = useAuditWords()
  return useMemo(
    () => [
      {
        id: 'at',
        header: t('at'),
        cell: (one) => <span className="tabular">{fullMoment(one.at)}</span>,
        sort: 'at',
      },
      { id: 'actor', header: t('actor'), cell: words.who },
      { id: 'role', header: t('role'), cell: words.role, priority: 'low' },
      { id: 'action', header: t('action'), cell: words.action },
      { id: 'entity', header: t('entity'), cell: words.entity, priority: 'low' },
      { id: 'subject', header: t('subject'), cell: (one) => one.subject, priority: 'medium' },
      {
        id: 'ip',
        header: t('ip'),
        cell: (one) => <span className="text-soft tabular">{one.ip}</span>,
        priority: 'low',
      },
    ],
    [t, fullMoment, words],
  )
}

type Props = ListOf<AuditRowFragment> & { filter: AuditEntryFilter; franchisee: string | null }

export function AuditTable({ filter, franchisee, ...rows }: Props) {
  const t = useTranslations('audit')
  return (
    <RecordList
      list="audit-log"
      label={t('title')}
      columns={useAuditColumns()}
      {...rows}
      card={(entry) => <EntryCard entry={entry} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={EntryPanel}
      searchLabel={t('filters.search')}
      filters={<AuditFilters franchisee={franchisee} />}
      exported={{ file: 'audit-log', filter }}
      filterNames={auditFilterNames}
    />
  )
}

function EntryCard({ entry }: { entry: AuditRowFragment }) {
  const { moment } = useFormat()
  const words = useAuditWords()
  return (
    <RowCard title={words.action(entry)} lines={[words.record(entry), words.who(entry)]} aside={moment(entry.at)} />
  )
}
