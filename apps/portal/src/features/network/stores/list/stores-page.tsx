import { StoreListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { thisMonth } from '@/lib/address/month.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { storeSales } from '../../month-sales.ts'
import { shortDivision } from '../short-division.ts'
import { loadStoresAddress, storesFilter } from './stores-address.ts'
import { StoresTable } from './stores-table.tsx'

/** Where the chain does business. One statement tells the month's sales of them all. */
export async function StoresPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('stores')
  const [address, viewer] = await Promise.all([loadStoresAddress(searchParams), requireViewer()])
  const filter = storesFilter(address)
  const order = orderBy(address.sort, ['name', 'code'], { field: 'name', direction: 'asc' })
  const month = address.month ?? thisMonth(viewer)
  const of = { month, franchiseeId: filter.franchiseeIds?.[0], storeId: filter.storeIds?.[0] }
  const [{ stores }, sales] = await Promise.all([
    query(StoreListDocument, { ...pageVariables(address), filter, orderBy: order }),
    viewer.scope === 'person' ? null : storeSales(of),
  ])
  const { rows, ...page } = listPage(stores)
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          can(viewer, 'store.create') && (
            <FormLink for="new" path="/stores/new">
              {t('create')}
            </FormLink>
          )
        }
      />
      <StoresTable
        {...page}
        rows={rows.map((store) => ({
          ...store,
          area: shortDivision(store.divisionCode),
          sales: sales && (sales[store.id] ?? 0),
        }))}
        filter={filter}
        hasSales={sales !== null}
        month={month}
      />
    </>
  )
}
