'use client'

import type { RechargeFilter, RechargeRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { RechargePanel, RechargeRows } from './recharge-panel.tsx'
import { rechargeStatuses, rechargesFilterNames } from './recharges-address.ts'
import { endingOf, useRechargeColumns } from './use-recharge-columns.tsx'

type Props = ListOf<RechargeRowFragment> & { filter: RechargeFilter }

export function RechargesTable({ filter, ...rows }: Props) {
  const t = useTranslations('cards.recharges')
  const columns = useRechargeColumns()
  return (
    <RechargeRows value={rows.rows}>
      <RecordList
        list="recharges"
        label={t('title')}
        columns={columns}
        {...rows}
        isPale={({ isVoided }) => isVoided}
        card={(row) => <RechargeCard row={row} />}
        empty={{ title: t('empty.title'), hint: t('empty.hint') }}
        panel={RechargePanel}
        searchLabel={t('filters.search')}
        filters={
          <>
            <DaysFilter label={t('filters.days')} />
            <ChoiceFilter
              name="status"
              label={t('filters.status')}
              choices={rechargeStatuses.map((value) => ({ value, label: t(`status.${value}`) }))}
              single
            />
          </>
        }
        exported={{ file: 'recharges', filter }}
        filterNames={rechargesFilterNames}
      />
    </RechargeRows>
  )
}

function RechargeCard({ row }: { row: RechargeRowFragment }) {
  const t = useTranslations('cards.recharges')
  const { money, moment } = useFormat()
  return (
    <RowCard
      title={row.card?.customer?.name ?? t('nobody')}
      figure={row.isVoided ? <s>{money(row.paid)}</s> : money(row.paid)}
      lines={[row.isVoided && t('status.voided'), row.card?.cardProduct.name, endingOf(row), row.store?.name]}
      aside={moment(row.at)}
    />
  )
}
