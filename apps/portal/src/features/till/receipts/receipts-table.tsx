'use client'

import type { ReceiptFieldsFragment, ReceiptListQuery, TillSaleFilter } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { tillPaymentTerms, tillSaleStatusTerms } from '@hubcap/words/terms/services'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { receiptsFilterNames } from './receipts-address.ts'
import { servicesOf, useReceiptColumns } from './use-receipt-columns.tsx'

const ReceiptPanel = dynamic(() => import('./receipt-panel.tsx').then((file) => file.ReceiptPanel), { ssr: false })

export type ReceiptTotals = ReceiptListQuery['tillSales']['totals']
type Props = ListOf<ReceiptFieldsFragment> & { totals: ReceiptTotals; filter: TillSaleFilter }

export function ReceiptsTable({ totals, filter, ...rows }: Props) {
  const t = useTranslations('receipts')
  const { choices } = useTerms()
  const { money, count } = useFormat()
  const columns = useReceiptColumns(totals)
  return (
    <>
      <p className="-mt-3 mb-4 flex flex-wrap items-baseline gap-x-3 text-soft tabular">
        <span>
          {t('summary.sold', { count: count(totals.count) })} <b className="text-ink">{money(totals.total)}</b>
        </span>
        <span>{t('summary.by_card', { amount: money(totals.paidByCard) })}</span>
        {totals.paidByPoints > 0 && <span>{t('summary.by_points', { amount: money(totals.paidByPoints) })}</span>}
        <span>{t('summary.otherwise', { amount: money(totals.paidOtherwise) })}</span>
        {totals.reversedCount > 0 && (
          <span>
            {t('summary.reversed', { count: count(totals.reversedCount), amount: money(totals.reversedTotal) })}
          </span>
        )}
      </p>
      <RecordList
        list="receipts"
        label={t('title')}
        columns={columns}
        {...rows}
        isPale={({ status }) => status === 'reversed'}
        card={(receipt) => <ReceiptCard receipt={receipt} />}
        empty={{ title: t('empty.title'), hint: t('empty.hint') }}
        panel={ReceiptPanel}
        searchLabel={t('filters.search')}
        filters={
          <>
            <DaysFilter label={t('filters.days')} />
            <ChoiceFilter
              name="pay"
              label={t('filters.payment')}
              choices={choices({ ...paymentMethodTerms, ...tillPaymentTerms })}
            />
            <ChoiceFilter name="status" label={t('filters.status')} choices={choices(tillSaleStatusTerms)} single />
          </>
        }
        exported={{ file: 'till-sales', filter }}
        filterNames={receiptsFilterNames}
      />
    </>
  )
}

function ReceiptCard({ receipt }: { receipt: ReceiptFieldsFragment }) {
  const { money, moment } = useFormat()
  const { term } = useTerms()
  const reversed = receipt.status === 'reversed'
  return (
    <RowCard
      title={servicesOf(receipt)}
      figure={reversed ? <s>{money(receipt.total)}</s> : money(receipt.total)}
      lines={[reversed && term(tillSaleStatusTerms, 'reversed'), receipt.customer?.name, receipt.store?.name]}
      aside={moment(receipt.soldAt)}
    />
  )
}
