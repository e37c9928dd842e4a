import { CustomerListDocument } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { PageHeader } from '@/patterns/page-header.tsx'
import { developerName } from '../developer-name.ts'
import { NewCustomersLink } from '../files/new-customers-link.tsx'
import { customersFilter, loadCustomersAddress } from './customers-address.ts'
import { CustomersTable } from './customers-table.tsx'

/** The customers that the viewer's places know. New ones come with their first sale, or from a file. */
export async function CustomersPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('customers')
  const address = await loadCustomersAddress(searchParams)
  const filter = customersFilter(address)
  const order = orderBy(address.sort, ['name', 'customerNo', 'createdAt'], { field: 'createdAt', direction: 'desc' })
  const [{ customers }, name] = await Promise.all([
    query(CustomerListDocument, { ...pageVariables(address), filter, orderBy: order }),
    developerName(address.staff),
  ])
  return (
    <>
      <PageHeader title={t('title')} actions={<NewCustomersLink />} />
      <CustomersTable {...listPage(customers)} filter={filter} developer={name} />
    </>
  )
}
