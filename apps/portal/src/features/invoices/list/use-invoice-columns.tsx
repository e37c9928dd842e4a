'use client'

import type { InvoiceRowFragment } from '@generated/graphql.ts'
import { numberMediumTerms } from '@hubcap/words/terms/cards'
import { invoiceSourceTerms, taxTreatmentTerms } from '@hubcap/words/terms/invoices'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'
import { InvoiceStatusBadge } from '../invoice-status-badge.tsx'
import type { InvoiceTotals } from './invoices-table.tsx'

/** A viewer with one store needs no column of stores, a rep none of reps. */
export function useInvoiceColumns(totals: InvoiceTotals): Column<InvoiceRowFragment>[] {
  const t = useTranslations('invoices.columns')
  const { scope } = useViewer()
  const { money, moment, count } = useFormat()
  const { term } = useTerms()
  return useMemo(() => {
    const columns: (Column<InvoiceRowFragment> | false)[] = [
      {
        id: 'invoiceNo',
        header: t('invoice_no'),
        cell: (one) => <span className="tabular">{one.invoiceNo}</span>,
        sort: 'invoiceNo',
        total: t('totals', { count: count(totals.count) }),
      },
      { id: 'buyer', header: t('buyer'), cell: (one) => one.buyerName },
      {
        id: 'amount',
        header: t('amount'),
        cell: (one) => (one.status === 'voided' ? <s>{money(one.amount)}</s> : money(one.amount)),
        numeric: true,
        total: money(totals.notTaxed + totals.taxed),
      },
      { id: 'status', header: t('status'), cell: (one) => <InvoiceStatusBadge invoice={one} /> },
      { id: 'source', header: t('source'), cell: (one) => term(invoiceSourceTerms, one.source), priority: 'low' },
      {
        id: 'taxTreatment',
        header: t('tax'),
        cell: (one) => term(taxTreatmentTerms, one.taxTreatment),
        priority: 'low',
      },
      { id: 'medium', header: t('medium'), cell: (one) => term(numberMediumTerms, one.medium), priority: 'low' },
      scope !== 'person' &&
        scope !== 'store' && { id: 'store', header: t('store'), cell: (one) => one.store?.name, priority: 'medium' },
      scope !== 'person' && { id: 'staff', header: t('staff'), cell: (one) => one.staff?.name, priority: 'low' },
      {
        id: 'issuedAt',
        header: t('issued_at'),
        cell: (one) => <span className="tabular">{moment(one.issuedAt)}</span>,
        sort: 'issuedAt',
      },
      {
        id: 'saleNo',
        header: t('sale_no'),
        cell: (one) => <span className="tabular text-soft">{one.saleNo}</span>,
        priority: 'spare',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, money, moment, count, term, totals])
}
