'use client'

import type { LeadFilter, LeadRowFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { LeadCard } from './lead-card.tsx'
import { leadsFilterNames } from './leads-address.ts'
import { LeadsFilters } from './leads-filters.tsx'
import { useLeadColumns } from './use-lead-columns.tsx'

const LeadPanel = dynamic(() => import('../detail/lead-panel.tsx').then((file) => file.LeadPanel), { ssr: false })

type Props = ListOf<LeadRowFragment> & { filter: LeadFilter; owner: string | null }

export function LeadsTable({ filter, owner, ...rows }: Props) {
  const t = useTranslations('leads')
  const columns = useLeadColumns()
  return (
    <RecordList
      list="leads"
      label={t('title')}
      columns={columns}
      {...rows}
      isPale={({ status }) => status === 'lost'}
      card={(lead) => <LeadCard lead={lead} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={LeadPanel}
      searchLabel={t('filters.search')}
      filters={<LeadsFilters owner={owner} />}
      exported={{ file: 'leads', filter }}
      filterNames={leadsFilterNames}
    />
  )
}
