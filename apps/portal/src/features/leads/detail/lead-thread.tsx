'use client'

import { useTranslations } from 'next-intl'
import { monthOf } from '@/lib/address/month.ts'
import { TouchList } from '@/lib/customer-leads/touch-list.tsx'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import type { LeadDetail } from './lead-panel.tsx'

/** What was done for it, the latest first. */
export function LeadThread({ lead }: { lead: LeadDetail }) {
  const t = useTranslations('leads.thread')
  return (
    <PanelSection title={t('title')}>
      <WonBy lead={lead} />
      {lead.touches.length === 0 && !lead.cardSale && <p className="text-soft">{t('empty')}</p>}
      <TouchList touches={lead.touches} />
    </PanelSection>
  )
}

/** The sale that ended it, above what led there. */
function WonBy({ lead: { cardSale } }: { lead: LeadDetail }) {
  const t = useTranslations('leads.thread')
  const { money, shortDay } = useFormat()
  const viewer = useViewer()
  if (!cardSale) return null
  const { id, saleNo, amount, soldOn, cardProduct } = cardSale
  return (
    <KeptLink
      href={`/sales?month=${monthOf(soldOn, viewer)}&open=${encodeURIComponent(id)}`}
      className="quick mb-4 block rounded border border-line bg-good-tint p-3 text-good"
    >
      <span className="flex items-baseline justify-between gap-3 font-strong">
        <span>{t('won', { product: cardProduct?.name ?? '' })}</span>
        <span className="tabular">{money(amount)}</span>
      </span>
      <span className="flex items-baseline justify-between gap-3 text-small">
        <span className="tabular">{t('sale', { saleNo })}</span>
        <span className="tabular">{shortDay(soldOn)}</span>
      </span>
    </KeptLink>
  )
}
