'use client'

import type { CustomerFileFilter, CustomerFileRowFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { DeveloperFilter } from '../developer-filter.tsx'
import { filesFilterNames } from './files-address.ts'
import { useDeveloperName, useFileColumns } from './use-file-columns.tsx'

const FilePanel = dynamic(() => import('./file-panel.tsx').then((file) => file.FilePanel), { ssr: false })

type Props = ListOf<CustomerFileRowFragment> & {
  filter: CustomerFileFilter
  /** Name of the person who is filtered by. */
  developer: string | null
}

export function CustomerFilesTable({ filter, developer, ...rows }: Props) {
  const t = useTranslations('customers')
  const columns = useFileColumns()
  return (
    <RecordList
      list="customer-files"
      label={t('new.title')}
      columns={columns}
      {...rows}
      card={(file) => <FileCard file={file} />}
      empty={{ title: t('new.empty'), hint: t('new.empty_hint') }}
      panel={FilePanel}
      searchLabel={t('filters.search')}
      filters={
        <>
          <DaysFilter label={t('new.days')} />
          <DeveloperFilter filter={filter} chosenName={developer} />
        </>
      }
      exported={{ file: 'customer-files', filter }}
      filterNames={filesFilterNames}
    />
  )
}

function FileCard({ file }: { file: CustomerFileRowFragment }) {
  const { scope } = useViewer()
  const { day } = useFormat()
  const developerName = useDeveloperName()
  const { customer, store } = file
  return (
    <RowCard
      title={customer?.name ?? '–'}
      lines={[customer?.phone, scope !== 'person' && developerName(file), scope !== 'store' && store?.name]}
      aside={day(file.openedOn)}
    />
  )
}
