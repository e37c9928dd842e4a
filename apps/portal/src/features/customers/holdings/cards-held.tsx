'use client'

import { cardStatusTerms } from '@hubcap/words/terms/cards'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { PanelList } from '@/patterns/panel-list.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import type { Holdings } from './customer-holdings.tsx'

/** The cards, each leading to its own page; one that can't be used says why not. */
export function CardsHeld({ cards }: { cards: Holdings['cards'] }) {
  const t = useTranslations('customers.holdings')
  const { money, day } = useFormat()
  const { term } = useTerms()
  return (
    <PanelSection title={t('cards')}>
      <PanelList
        empty={t('no_cards')}
        items={cards.map(({ id, cardProduct, cardNo, status, principal, bonus, usesLeft, expiresOn }) => ({
          key: id,
          href: `/cards/${encodeURIComponent(id)}`,
          title: cardProduct.name,
          figure: usesLeft === null ? money(principal + bonus) : t('uses_left', { count: usesLeft }),
          note: [term(cardStatusTerms, status), cardNo, expiresOn && t('until', { day: day(expiresOn) })]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </PanelSection>
  )
}
