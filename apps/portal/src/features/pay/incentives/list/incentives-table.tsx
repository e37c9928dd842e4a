'use client'

import type { IncentiveFilter, IncentiveListQuery, IncentiveRowFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { IncentiveCard } from './incentive-card.tsx'
import { incentivesFilterNames } from './incentives-address.ts'
import { type FilterNames, IncentivesFilters } from './incentives-filters.tsx'
import { useIncentiveActions } from './use-incentive-actions.tsx'
import { useIncentiveColumns } from './use-incentive-columns.tsx'

const IncentivePanel = dynamic(() => import('../one/incentive-panel.tsx').then((file) => file.IncentivePanel), {
  ssr: false,
})

type Props = ListOf<IncentiveRowFragment> & {
  filter: IncentiveFilter
  names: FilterNames
  waiting: IncentiveListQuery['waiting']
}

export function IncentivesTable({ filter, names, waiting, ...rows }: Props) {
  const t = useTranslations('pay.incentives')
  const columns = useIncentiveColumns()
  const actions = useIncentiveActions()
  return (
    <RecordList
      list="incentives"
      label={t('title')}
      columns={columns}
      {...rows}
      isPale={({ status }) => status === 'rejected' || status === 'withdrawn'}
      card={(row) => <IncentiveCard row={row} />}
      empty={{ title: t('none'), hint: t('none_hint') }}
      panel={IncentivePanel}
      searchLabel={t('search')}
      filters={<IncentivesFilters names={names} waiting={waiting} />}
      exported={{ file: 'incentives', filter }}
      actions={actions}
      filterNames={incentivesFilterNames}
    />
  )
}
