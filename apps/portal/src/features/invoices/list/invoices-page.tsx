import { InvoiceListDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { invoicesFilter, loadInvoicesAddress } from './invoices-address.ts'
import { InvoicesTable } from './invoices-table.tsx'

/** Invoices that were issued, and those that took them back. */
export async function InvoicesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('invoices')
  const [address, viewer] = await Promise.all([loadInvoicesAddress(searchParams), requireViewer()])
  if (!can(viewer, 'invoice.read')) return <Forbidden />
  const filter = invoicesFilter(address, viewer)
  const order = orderBy(address.sort, ['issuedAt', 'invoiceNo'], { field: 'issuedAt', direction: 'desc' })
  const { invoices } = await query(InvoiceListDocument, { ...pageVariables(address), filter, orderBy: order })
  return (
    <>
      <PageHeader title={t('title')} />
      <InvoicesTable {...listPage(invoices)} totals={invoices.totals} filter={filter} />
    </>
  )
}
