'use client'

import type { SaleRowFragment } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'
import { CustomerCell } from './customer-cell.tsx'
import type { SalesTotals } from './sales-table.tsx'

/** A viewer with one store needs no column of stores, a rep none of reps. */
export function useSaleColumns(totals: SalesTotals): Column<SaleRowFragment>[] {
  const t = useTranslations('sales.columns')
  const { scope } = useViewer()
  const format = useFormat()
  const { term } = useTerms()
  return useMemo(() => {
    const columns: (Column<SaleRowFragment> | false)[] = [
      {
        id: 'customer',
        header: t('customer'),
        cell: (sale) => <CustomerCell sale={sale} />,
        total: t('total', { count: format.count(totals.count) }),
      },
      { id: 'product', header: t('product'), cell: (sale) => sale.cardProduct?.name, priority: 'low' },
      {
        id: 'amount',
        header: t('amount'),
        cell: (sale) => (sale.status === 'voided' ? <s>{format.money(sale.amount)}</s> : format.money(sale.amount)),
        numeric: true,
        sort: 'amount',
        total: format.money(totals.amount),
      },
      scope !== 'person' &&
        scope !== 'store' && { id: 'store', header: t('store'), cell: (sale) => sale.storeName, priority: 'medium' },
      scope === 'chain' && {
        id: 'franchisee',
        header: t('franchisee'),
        cell: (sale) => sale.franchisee?.name,
        priority: 'spare',
      },
      scope !== 'person' && { id: 'staff', header: t('staff'), cell: (sale) => sale.staffName, priority: 'medium' },
      {
        id: 'payment',
        header: t('payment'),
        cell: (sale) => term(paymentMethodTerms, sale.paymentMethod),
        priority: 'low',
      },
      {
        id: 'soldAt',
        header: t('sold_at'),
        cell: (sale) => <span className="tabular">{format.moment(sale.soldAt)}</span>,
        sort: 'soldAt',
      },
      {
        id: 'saleNo',
        header: t('sale_no'),
        cell: (sale) => <span className="tabular text-soft">{sale.saleNo}</span>,
        priority: 'spare',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, format, term, totals])
}
