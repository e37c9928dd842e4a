'use client'

import type { ReceiptFieldsFragment } from '@generated/graphql.ts'
import { tillSaleStatusTerms } from '@hubcap/words/terms/services'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'
import { usePaymentName } from '../receipt/use-payment-name.ts'
import type { ReceiptTotals } from './receipts-table.tsx'

export const servicesOf = ({ lines }: Pick<ReceiptFieldsFragment, 'lines'>): string =>
  lines.map(({ serviceName, quantity }) => (quantity > 1 ? `${serviceName} ×${quantity}` : serviceName)).join(' · ')

/** A viewer with one store needs no column of stores, a rep none of reps. */
export function useReceiptColumns(totals: ReceiptTotals): Column<ReceiptFieldsFragment>[] {
  const t = useTranslations('receipts.columns')
  const { scope } = useViewer()
  const { money, moment, count } = useFormat()
  const { term } = useTerms()
  const nameOf = usePaymentName()
  return useMemo(() => {
    const paid = ({ payments }: ReceiptFieldsFragment) => payments.map(nameOf).join(' · ')
    const columns: (Column<ReceiptFieldsFragment> | false)[] = [
      {
        id: 'services',
        header: t('services'),
        cell: (one) =>
          one.status === 'reversed' ? `${servicesOf(one)} (${term(tillSaleStatusTerms, one.status)})` : servicesOf(one),
        total: t('totals', { count: count(totals.count) }),
      },
      {
        id: 'total',
        header: t('total'),
        cell: (one) => (one.status === 'reversed' ? <s>{money(one.total)}</s> : money(one.total)),
        numeric: true,
        total: money(totals.total),
      },
      {
        id: 'paidByPoints',
        header: t('paid_by_points'),
        cell: (one) => one.paidByPoints > 0 && money(one.paidByPoints),
        numeric: true,
        priority: 'spare',
        total: money(totals.paidByPoints),
      },
      {
        id: 'paidOtherwise',
        header: t('paid_otherwise'),
        cell: (one) => one.paidOtherwise > 0 && money(one.paidOtherwise),
        numeric: true,
        priority: 'low',
        total: money(totals.paidOtherwise),
      },
      { id: 'payment', header: t('payment'), cell: paid, priority: 'medium' },
      { id: 'customer', header: t('customer'), cell: (one) => one.customer?.name, priority: 'medium' },
      scope !== 'person' &&
        scope !== 'store' && { id: 'store', header: t('store'), cell: (one) => one.store?.name, priority: 'medium' },
      scope !== 'person' && { id: 'staff', header: t('staff'), cell: (one) => one.staff?.name, priority: 'low' },
      {
        id: 'soldAt',
        header: t('sold_at'),
        cell: (one) => <span className="tabular">{moment(one.soldAt)}</span>,
        sort: 'soldAt',
      },
      {
        id: 'saleNo',
        header: t('sale_no'),
        cell: (one) => <span className="tabular text-soft">{one.saleNo}</span>,
        priority: 'spare',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, money, moment, count, term, nameOf, totals])
}
