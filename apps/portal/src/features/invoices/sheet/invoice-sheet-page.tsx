import { InvoiceDetailDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { InvoiceSheet } from './invoice-sheet.tsx'

/** What was invoiced, on a sheet for the file or the customer. It isn't the tax office's invoice, and says so. */
export async function InvoiceSheetPage({ id }: { id: string }) {
  const [t, viewer, { node }] = await Promise.all([
    getTranslations('invoices'),
    requireViewer(),
    query(InvoiceDetailDocument, { id }),
  ])
  if (!can(viewer, 'invoice.read')) return <Forbidden />
  if (node?.__typename !== 'Invoice') notFound()
  return (
    <FormPage title={node.invoiceNo} back={{ href: '/invoices', label: t('title') }}>
      <InvoiceSheet invoice={node} />
    </FormPage>
  )
}
