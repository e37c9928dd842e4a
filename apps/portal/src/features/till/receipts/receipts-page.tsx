import { ReceiptListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { loadReceiptsAddress, receiptsFilter } from './receipts-address.ts'
import { ReceiptsTable } from './receipts-table.tsx'

/** What was sold at tills, where, and how it was paid. */
export async function ReceiptsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('receipts')
  const [address, viewer] = await Promise.all([loadReceiptsAddress(searchParams), requireViewer()])
  const filter = receiptsFilter(address, viewer)
  const order = orderBy(address.sort, ['soldAt'], { field: 'soldAt', direction: 'desc' })
  const { tillSales } = await query(ReceiptListDocument, { ...pageVariables(address), filter, orderBy: order })
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          can(viewer, 'till_sale.record') && (
            <FormLink for="new" path="/till">
              {t('open_till')}
            </FormLink>
          )
        }
      />
      <ReceiptsTable {...listPage(tillSales)} totals={tillSales.totals} filter={filter} />
    </>
  )
}
