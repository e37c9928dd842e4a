'use client'

import type { CardRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Details } from '@/patterns/details.tsx'
import { CardStatusBadge } from './card-status-badge.tsx'

/** What can be used of a card, and what is known of it. */
export function CardFacts({ card }: { card: CardRowFragment }) {
  const t = useTranslations('cards.columns')
  const { money, day } = useFormat()
  const { principal, bonus, frozen, usesLeft } = card
  return (
    <>
      <p className="mb-4 flex flex-wrap items-center gap-3">
        <span className="text-figure font-strong tabular">
          {usesLeft === null ? money(principal + bonus) : t('uses', { count: usesLeft })}
        </span>
        <CardStatusBadge status={card.status} />
      </p>
      <Details
        items={[
          { term: t('principal'), value: money(principal) },
          { term: t('bonus'), value: bonus > 0 ? money(bonus) : null },
          { term: t('frozen'), value: frozen > 0 ? money(frozen) : null },
          { term: t('card_no'), value: card.cardNo && <span className="tabular select-all">{card.cardNo}</span> },
          { term: t('product'), value: card.cardProduct.name },
          { term: t('sold_on'), value: day(card.soldOn) },
          { term: t('expires_on'), value: card.expiresOn ? day(card.expiresOn) : t('never') },
          { term: t('staff'), value: card.staff?.name },
          { term: t('store'), value: card.store?.name },
          { term: t('franchisee'), value: card.franchisee?.name },
        ]}
      />
    </>
  )
}
