'use client'

import type { CardFilter, CardListQuery, CardRowFragment } from '@generated/graphql.ts'
import { finalCardStatuses } from '@hubcap/rules/cards/life/card-status'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { type ListOf, RecordList } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { CardStatusBadge } from '../card-status-badge.tsx'
import { cardsFilterNames } from './cards-address.ts'
import { CardsFilters } from './cards-filters.tsx'
import { useCardColumns } from './use-card-columns.tsx'

const CardPanel = dynamic(() => import('./card-panel.tsx').then((file) => file.CardPanel), { ssr: false })

export type CardTotals = CardListQuery['cards']['totals']
type Props = ListOf<CardRowFragment> & { totals: CardTotals; filter: CardFilter; productName: string | null }

const isOver = ({ status }: CardRowFragment) => (finalCardStatuses as readonly string[]).includes(status)

export function CardsTable({ totals, filter, productName, ...rows }: Props) {
  const t = useTranslations('cards')
  const columns = useCardColumns(totals)
  return (
    <RecordList
      list="cards"
      label={t('title')}
      columns={columns}
      {...rows}
      isPale={isOver}
      card={(card) => <CardOnPhone card={card} />}
      empty={{ title: t('empty.title'), hint: t('empty.hint') }}
      panel={CardPanel}
      searchLabel={t('filters.search')}
      filters={<CardsFilters productName={productName} />}
      exported={{ file: 'cards', filter }}
      filterNames={cardsFilterNames}
    />
  )
}

function CardOnPhone({ card }: { card: CardRowFragment }) {
  const t = useTranslations('cards.columns')
  const { money } = useFormat()
  const { usesLeft } = card
  return (
    <RowCard
      title={card.customer?.name ?? t('nobody')}
      figure={usesLeft === null ? money(card.principal + card.bonus) : t('uses', { count: usesLeft })}
      lines={[card.cardProduct.name, card.cardNo ?? t('no_number'), card.store?.name]}
      aside={<CardStatusBadge status={card.status} />}
    />
  )
}
