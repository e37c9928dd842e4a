'use client'

import type { SaleRowFragment } from '@generated/graphql.ts'
import { cardSaleStatusTerms, paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { RowCard } from '@/patterns/table/row-card.tsx'

/** A sale on a phone. */
export function SaleCard({ sale }: { sale: SaleRowFragment }) {
  const { scope } = useViewer()
  const { money, moment } = useFormat()
  const { term } = useTerms()
  const voided = sale.status === 'voided'
  return (
    <RowCard
      title={sale.customerName}
      figure={voided ? <s>{money(sale.amount)}</s> : money(sale.amount)}
      lines={[
        voided && term(cardSaleStatusTerms, 'voided'),
        sale.cardProduct?.name,
        scope !== 'person' && sale.staffName,
        scope !== 'person' && scope !== 'store' && sale.storeName,
        scope === 'person' && term(paymentMethodTerms, sale.paymentMethod),
      ]}
      aside={moment(sale.soldAt)}
    />
  )
}
