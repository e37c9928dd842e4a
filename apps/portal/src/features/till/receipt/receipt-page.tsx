import { ReceiptDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { PrintButton } from './print-button.tsx'
import { Receipt } from './receipt.tsx'

/** One receipt, to be printed on a roll of 80 mm or on A4. */
export async function ReceiptPage({ id }: { id: string }) {
  const [t, viewer, { node }] = await Promise.all([
    getTranslations('receipts'),
    requireViewer(),
    query(ReceiptDocument, { id }),
  ])
  if (!can(viewer, 'till_sale.read')) return <Forbidden />
  if (node?.__typename !== 'TillSale') notFound()
  return (
    <FormPage title={node.saleNo} back={{ href: '/receipts', label: t('title') }}>
      <Receipt receipt={node} />
      <PrintButton />
    </FormPage>
  )
}
