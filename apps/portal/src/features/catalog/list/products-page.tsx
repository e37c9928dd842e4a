import { ProductListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadProductsAddress, productsFilter } from './products-address.ts'
import { ProductsTable } from './products-table.tsx'

/** The cards that are sold, and at what price: everybody reads, headquarters writes. */
export async function ProductsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('catalog')
  const [address, viewer] = await Promise.all([loadProductsAddress(searchParams), requireViewer()])
  const filter = productsFilter(address)
  const order = orderBy(address.sort, ['name', 'code'], { field: 'name', direction: 'asc' })
  const { cardProducts } = await query(ProductListDocument, {
    ...pageVariables(address),
    filter,
    orderBy: order,
  })
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          can(viewer, 'card_product.create') && (
            <FormLink for="new" path="/card-products/new">
              {t('create')}
            </FormLink>
          )
        }
      />
      <ProductsTable {...listPage(cardProducts)} filter={filter} />
    </>
  )
}
