'use client'

import type { InvoiceRowFragment } from '@generated/graphql.ts'
import { numberMediumTerms } from '@hubcap/words/terms/cards'
import { invoiceSourceTerms, taxTreatmentTerms } from '@hubcap/words/terms/invoices'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Details } from '@/patterns/details.tsx'

/** What stands on an invoice, and what became of it. */
export function InvoiceFacts({ invoice }: { invoice: InvoiceRowFragment }) {
  const t = useTranslations('invoices.detail')
  const { fullMoment } = useFormat()
  const { term } = useTerms()
  const { reverses, reversedBy } = invoice
  return (
    <Details
      items={[
        { term: t('buyer'), value: invoice.buyerName },
        {
          term: t('tax_id'),
          value: invoice.buyerTaxId && <span className="tabular select-all">{invoice.buyerTaxId}</span>,
        },
        {
          term: t('tax'),
          value: `${term(taxTreatmentTerms, invoice.taxTreatment)} · ${t(`item.${invoice.taxTreatment}`)}`,
        },
        {
          term: t('medium'),
          value: [term(numberMediumTerms, invoice.medium), invoice.series?.name].filter(Boolean).join(' · '),
        },
        {
          term: t('source'),
          value: [term(invoiceSourceTerms, invoice.source), invoice.saleNo].filter(Boolean).join(' '),
        },
        { term: t('takes_back'), value: reverses?.invoiceNo },
        {
          term: t('taken_back_by'),
          value: reversedBy && `${reversedBy.invoiceNo} · ${fullMoment(reversedBy.issuedAt)}`,
        },
        { term: t('voided_at'), value: invoice.voidedAt && fullMoment(invoice.voidedAt) },
        { term: t('reason'), value: invoice.reason ?? reversedBy?.reason },
        { term: t('issued_at'), value: fullMoment(invoice.issuedAt) },
        { term: t('staff'), value: invoice.staff?.name },
        { term: t('store'), value: invoice.store?.name },
        { term: t('franchisee'), value: invoice.franchisee?.name },
      ]}
    />
  )
}
