'use client'

import type { StoreFilter, StoreRowFragment } from '@generated/graphql.ts'
import { storeStatusTerms } from '@hubcap/words/terms/network'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { StoreStatusBadge } from '../store-status-badge.tsx'
import { storesFilterNames } from './stores-address.ts'
import { useStoreColumns } from './use-store-columns.tsx'

const StorePanel = dynamic(() => import('../detail/store-panel.tsx').then((file) => file.StorePanel), { ssr: false })

/** `area`: where it is, by name. `sales`: of the month; null where they aren't read. */
export type StoreListRow = StoreRowFragment & { area: string | null; sales: number | null }

type Props = ListOf<StoreListRow> & {
  filter: StoreFilter
  hasSales: boolean
  /** Of the sales, YYYY-MM. */
  month: string
}

export function StoresTable({ filter, hasSales, month, ...rows }: Props) {
  const t = useTranslations('stores')
  const { choices } = useTerms()
  const columns = useStoreColumns(hasSales)
  return (
    <RecordList
      list="stores"
      label={t('title')}
      columns={columns}
      {...rows}
      card={(store) => <StoreCard store={store} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={StorePanel}
      searchLabel={t('filters.search')}
      filters={<ChoiceFilter name="status" label={t('filters.status')} choices={choices(storeStatusTerms)} single />}
      exported={{ file: 'stores', filter, month }}
      filterNames={storesFilterNames}
    />
  )
}

function StoreCard({ store }: { store: StoreListRow }) {
  const t = useTranslations('stores')
  const { scope } = useViewer()
  const { money } = useFormat()
  return (
    <RowCard
      title={store.name}
      figure={store.sales === null ? undefined : money(store.sales)}
      lines={[scope === 'chain' && store.franchisee?.name, store.area, t('staff_count', { count: store.staffCount })]}
      aside={<StoreStatusBadge status={store.status} />}
    />
  )
}
