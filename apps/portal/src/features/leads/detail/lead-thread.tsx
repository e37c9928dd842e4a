'use client'

import { touchKindTerms, touchOutcomeTerms } from '@hubcap/words/terms/leads'
import { useTranslations } from 'next-intl'
import { monthOf } from '@/lib/address/month.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import type { LeadDetail } from './lead-panel.tsx'

/** What was done for it, the latest first. */
export function LeadThread({ lead }: { lead: LeadDetail }) {
  const t = useTranslations('leads.thread')
  const { moment, shortDay } = useFormat()
  const { term } = useTerms()
  return (
    <PanelSection title={t('title')}>
      <WonBy lead={lead} />
      {lead.touches.length === 0 && !lead.cardSale && <p className="text-soft">{t('empty')}</p>}
      <ol className="grid gap-4">
        {lead.touches.map((touch) => (
          <li key={touch.id} className="border-l-2 border-line pl-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span className="font-strong">
                {term(touchKindTerms, touch.kind)} · {term(touchOutcomeTerms, touch.outcome)}
              </span>
              <span className="text-small text-soft tabular">{moment(touch.at)}</span>
            </p>
            {touch.note && <p className="whitespace-pre-line break-words">{touch.note}</p>}
            <p className="text-small text-soft">
              {[
                touch.staff?.name,
                t('grade', { grade: touch.grade }),
                touch.nextStep || touch.nextStepOn
                  ? t('next', {
                      step: [touch.nextStepOn && shortDay(touch.nextStepOn), touch.nextStep].filter(Boolean).join(' '),
                    })
                  : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </PanelSection>
  )
}

/** The sale that ended it, above what led there. */
function WonBy({ lead: { cardSale } }: { lead: LeadDetail }) {
  const t = useTranslations('leads.thread')
  const { money, shortDay } = useFormat()
  if (!cardSale) return null
  const { id, saleNo, amount, soldOn, cardProduct } = cardSale
  return (
    <KeptLink
      href={`/sales?month=${monthOf(soldOn)}&open=${encodeURIComponent(id)}`}
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
