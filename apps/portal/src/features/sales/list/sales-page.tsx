import { ProductNameDocument, SalesListDocument } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { staffName } from '@/lib/finding/staff-name.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { PageHeader } from '@/patterns/page-header.tsx'
import { RecordSaleLink } from './record-sale-link.tsx'
import { loadSalesAddress, type SalesAddress, salesFilter } from './sales-address.ts'
import { SalesTable } from './sales-table.tsx'
import { sellerShares } from './seller-shares.ts'

/** What the chosen rep and product are called, for the filters that show them. */
async function filterNames({ staff, product }: SalesAddress) {
  const [name, found] = await Promise.all([
    staffName(staff),
    product ? query(ProductNameDocument, { id: product }) : null,
  ])
  return { staff: name, product: found?.node?.__typename === 'CardProduct' ? found.node.name : null }
}

/** What was sold, by whom, where. */
export async function SalesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('sales')
  const [address, viewer] = await Promise.all([loadSalesAddress(searchParams), requireViewer()])
  const filter = salesFilter(address, viewer)
  const order = orderBy(address.sort, ['soldAt', 'amount'], { field: 'soldAt', direction: 'desc' })
  const [{ cardSales }, names, shares] = await Promise.all([
    query(SalesListDocument, { ...pageVariables(address), filter, orderBy: order }),
    filterNames(address),
    sellerShares(address, viewer),
  ])
  const { rows, ...page } = listPage(cardSales)
  // Somebody who moved out of the viewer's sight is known by what they sold here.
  const staff = names.staff ?? (address.staff ? (rows[0]?.staffName ?? null) : null)
  return (
    <>
      <PageHeader title={t('title')} actions={<RecordSaleLink />} />
      <SalesTable
        rows={rows}
        {...page}
        totals={cardSales.totals}
        shares={shares}
        filter={filter}
        names={{ ...names, staff }}
      />
    </>
  )
}
