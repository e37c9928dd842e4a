'use client'

import { CardInPanelDocument, type CardRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { HistoryLink } from '@/patterns/history-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { CardFacts } from '../card-facts.tsx'
import { cardPath } from '../card-path.ts'

/** A card at a glance, with the way to all that is known of it. */
export function CardPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('cards')
  return (
    <RecordPanel document={CardInPanelDocument} type="Card" id={id} label={t('detail.title')} onClose={onClose}>
      {(card) => <LoadedCard card={card} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedCard({ card, onClose }: { card: CardRowFragment; onClose: () => void }) {
  const t = useTranslations('cards')
  const { id, franchisee, store, status } = card
  const place = { franchiseeId: franchisee?.id ?? null, storeId: store?.id ?? null }
  const mayRefund = useCan('card.refund', place) && ['inactive', 'active', 'expired'].includes(status)
  return (
    <SidePanel
      label={t('detail.title')}
      title={card.customer?.name ?? t('columns.nobody')}
      onClose={onClose}
      actions={
        <>
          <KeptLink href={cardPath(id)} className={buttonLook('primary')}>
            {t('detail.open')}
          </KeptLink>
          {mayRefund && (
            <KeptLink href={cardPath(id, '/refund')} className={buttonLook('plain')}>
              {t('refund.open')}
            </KeptLink>
          )}
          <HistoryLink id={id} franchiseeId={franchisee?.id} />
        </>
      }
    >
      <CardFacts card={card} />
    </SidePanel>
  )
}
