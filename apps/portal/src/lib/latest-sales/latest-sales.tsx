'use client'

import type { LatestSaleFragment } from '@generated/graphql.ts'
import { cardSaleStatusTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { monthOf } from '@/lib/address/month.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { PanelList } from '@/patterns/panel-list.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'

type Props = {
  sales: readonly LatestSaleFragment[]
  /** Whose the sales aren't: the buyer is then said, or the seller. */
  of: 'seller' | 'customer'
}

/** The latest card sales of a place, a person or a customer, each opening in the list of sales. */
export function LatestSales({ sales, of }: Props) {
  const t = useTranslations('patterns.latest_sales')
  const viewer = useViewer()
  const { money, day } = useFormat()
  const { term } = useTerms()
  return (
    <PanelSection title={t('title')}>
      <PanelList
        empty={t('empty')}
        items={sales.map((sale) => {
          const voided = sale.status === 'voided'
          const who = of === 'customer' ? sale.staffName : sale.customerName
          const notes = [voided && term(cardSaleStatusTerms, 'voided'), day(sale.soldOn), sale.cardProduct?.name]
          return {
            key: sale.id,
            href: `/sales?month=${monthOf(sale.soldOn, viewer)}&open=${encodeURIComponent(sale.id)}`,
            title: who,
            figure: voided ? <s>{money(sale.amount)}</s> : money(sale.amount),
            note: notes.filter(Boolean).join(' · '),
          }
        })}
      />
    </PanelSection>
  )
}
