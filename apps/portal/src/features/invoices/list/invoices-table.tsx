'use client'

import type { InvoiceFilter, InvoiceListQuery, InvoiceRowFragment } from '@generated/graphql.ts'
import { numberMediumTerms } from '@hubcap/words/terms/cards'
import { invoiceSourceTerms, invoiceStatusTerms, taxTreatmentTerms } from '@hubcap/words/terms/invoices'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { InvoiceStatusBadge } from '../invoice-status-badge.tsx'
import { invoicesFilterNames } from './invoices-address.ts'
import { useInvoiceColumns } from './use-invoice-columns.tsx'

const InvoicePanel = dynamic(() => import('../detail/invoice-panel.tsx').then((file) => file.InvoicePanel), {
  ssr: false,
})

export type InvoiceTotals = InvoiceListQuery['invoices']['totals']
type Props = ListOf<InvoiceRowFragment> & { totals: InvoiceTotals; filter: InvoiceFilter }

export function InvoicesTable({ totals, filter, ...rows }: Props) {
  const t = useTranslations('invoices')
  const { choices } = useTerms()
  const { money, count } = useFormat()
  const columns = useInvoiceColumns(totals)
  return (
    <>
      <p className="-mt-3 mb-4 flex flex-wrap items-baseline gap-x-3 text-soft tabular">
        <span>{t('summary.count', { count: count(totals.count) })}</span>
        <span>{t('summary.not_taxed', { amount: money(totals.notTaxed) })}</span>
        <span>{t('summary.taxed', { amount: money(totals.taxed) })}</span>
      </p>
      <RecordList
        list="invoices"
        label={t('title')}
        columns={columns}
        {...rows}
        isPale={({ status }) => status !== 'issued'}
        card={(invoice) => <InvoiceCard invoice={invoice} />}
        empty={{ title: t('empty.title'), hint: t('empty.hint') }}
        panel={InvoicePanel}
        searchLabel={t('filters.search')}
        filters={
          <>
            <DaysFilter label={t('filters.days')} />
            <ChoiceFilter name="for" label={t('filters.source')} choices={choices(invoiceSourceTerms)} />
            <ChoiceFilter name="tax" label={t('filters.tax')} choices={choices(taxTreatmentTerms)} single />
            <ChoiceFilter name="medium" label={t('filters.medium')} choices={choices(numberMediumTerms)} />
            <ChoiceFilter name="status" label={t('filters.status')} choices={choices(invoiceStatusTerms)} single />
          </>
        }
        exported={{ file: 'invoices', filter }}
        filterNames={invoicesFilterNames}
      />
    </>
  )
}

function InvoiceCard({ invoice }: { invoice: InvoiceRowFragment }) {
  const { money, moment } = useFormat()
  return (
    <RowCard
      title={invoice.buyerName}
      figure={invoice.status === 'voided' ? <s>{money(invoice.amount)}</s> : money(invoice.amount)}
      lines={[
        <InvoiceStatusBadge key="status" invoice={invoice} />,
        <span key="no" className="tabular">
          {invoice.invoiceNo}
        </span>,
        invoice.store?.name,
      ]}
      aside={moment(invoice.issuedAt)}
    />
  )
}
