import { CustomerFileListDocument } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { PageHeader } from '@/patterns/page-header.tsx'
import { developerName } from '../developer-name.ts'
import { CustomerFilesTable } from './customer-files-table.tsx'
import { filesFilter, loadFilesAddress } from './files-address.ts'

/** The customers who became new ones of a franchisee in these days: what the number of new customers is made of. */
export async function CustomerFilesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('customers.new')
  const [address, viewer] = await Promise.all([loadFilesAddress(searchParams), requireViewer()])
  const filter = filesFilter(address, viewer)
  const order = orderBy(address.sort, ['openedOn'], { field: 'openedOn', direction: 'desc' })
  const [{ customerFiles }, developer] = await Promise.all([
    query(CustomerFileListDocument, { ...pageVariables(address), filter, orderBy: order }),
    developerName(address.staff),
  ])
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t(customerFiles.totalCountIsCapped ? 'lead_more' : 'lead', { count: customerFiles.totalCount })}
      />
      <CustomerFilesTable {...listPage(customerFiles)} filter={filter} developer={developer} />
    </>
  )
}
