'use client'

import type { MetricRowFragment } from '@generated/graphql.ts'
import { countsAt } from '@hubcap/rules/credits/measure'
import { measureTerms } from '@hubcap/words/terms/credits'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useCreditWords } from '@/lib/credits/use-credit-words.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import type { Column } from '@/patterns/table/column.ts'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { useOpenRow } from '@/patterns/table/use-open-row.ts'

const MetricPanel = dynamic(() => import('./metric-panel.tsx').then((file) => file.MetricPanel), { ssr: false })

const rowId = ({ id }: MetricRowFragment) => id
const onePage = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }

export function MetricsTable({ metrics }: { metrics: readonly MetricRowFragment[] }) {
  const t = useTranslations('metrics')
  const { term } = useTerms()
  const { metricName, groupName, crediteeName } = useCreditWords()
  const { close } = useOpenRow()
  const columns = useMemo(
    (): Column<MetricRowFragment>[] => [
      { id: 'name', header: t('columns.name'), cell: (one) => metricName(one) },
      {
        id: 'origin',
        header: t('columns.origin'),
        cell: ({ name, status }) =>
          status === 'retired' ? (
            <StatusBadge>{t('retired')}</StatusBadge>
          ) : (
            t(name === null ? 'origin.general' : 'origin.own')
          ),
      },
      {
        id: 'measure',
        header: t('columns.measure'),
        cell: ({ measure }) => term(measureTerms, measure),
        priority: 'medium',
      },
      { id: 'group', header: t('columns.group'), cell: ({ group }) => group && groupName(group), priority: 'medium' },
      { id: 'at', header: t('columns.at'), cell: ({ measure }) => t(`at.${countsAt(measure)}`), priority: 'low' },
      { id: 'creditee', header: t('columns.creditee'), cell: crediteeName },
      { id: 'unit', header: t('columns.unit'), cell: ({ unit }) => t(`unit.${unit}`), priority: 'low' },
    ],
    [t, term, metricName, groupName, crediteeName],
  )
  return (
    <DataTable
      list="metrics"
      isPart
      label={t('title')}
      columns={columns}
      rows={metrics}
      rowId={rowId}
      page={onePage}
      count={metrics.length}
      hasMore={false}
      isPale={({ status }) => status === 'retired'}
      card={(one) => (
        <RowCard
          title={metricName(one)}
          lines={[
            one.status === 'retired' && t('retired'),
            one.name !== null && term(measureTerms, one.measure),
            one.group && groupName(one.group),
            crediteeName(one),
          ]}
          aside={t(`unit.${one.unit}`)}
        />
      )}
      empty={<ListEmpty title={t('title')} filters={[]} />}
      panel={(id) => {
        const metric = metrics.find((one) => one.id === id)
        return metric && <MetricPanel key={id} metric={metric} onClose={close} />
      }}
    />
  )
}
