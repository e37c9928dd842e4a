'use client'

import { tillSaleStatusTerms } from '@hubcap/words/terms/services'
import { useTranslations } from 'next-intl'
import { monthOf } from '@/lib/address/month.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { PanelList } from '@/patterns/panel-list.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import type { Uses } from './customer-holdings.tsx'

/** The latest sales at the till, each opening in the list of receipts. */
export function LatestUses({ uses }: { uses: Uses }) {
  const t = useTranslations('customers.holdings')
  const viewer = useViewer()
  const { money, day } = useFormat()
  const { term } = useTerms()
  return (
    <PanelSection title={t('uses')}>
      <PanelList
        empty={t('no_uses')}
        items={uses.map(({ node: { id, soldOn, total, status, store, lines } }) => {
          const reversed = status === 'reversed'
          return {
            key: id,
            href: `/receipts?month=${monthOf(soldOn, viewer)}&open=${encodeURIComponent(id)}`,
            title: lines
              .map(({ serviceName, quantity }) => (quantity > 1 ? `${serviceName} ×${quantity}` : serviceName))
              .join(' · '),
            figure: reversed ? <s>{money(total)}</s> : money(total),
            note: [reversed && term(tillSaleStatusTerms, status), day(soldOn), store?.name].filter(Boolean).join(' · '),
          }
        })}
      />
    </PanelSection>
  )
}
