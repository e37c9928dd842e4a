import { ServiceListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadServicesAddress, servicesFilter } from './services-address.ts'
import { ServicesTable } from './services-table.tsx'

/** What stores sell, and at what price where: everybody reads, headquarters writes. */
export async function ServicesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('services')
  const [address, viewer] = await Promise.all([loadServicesAddress(searchParams), requireViewer()])
  const filter = servicesFilter(address)
  const order = orderBy(address.sort, ['name', 'code'], { field: 'code', direction: 'asc' })
  const { serviceItems } = await query(ServiceListDocument, { ...pageVariables(address), filter, orderBy: order })
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          can(viewer, 'service_item.change') && (
            <FormLink for="new" path="/service-items/new">
              {t('create')}
            </FormLink>
          )
        }
      />
      <ServicesTable {...listPage(serviceItems)} filter={filter} />
    </>
  )
}
