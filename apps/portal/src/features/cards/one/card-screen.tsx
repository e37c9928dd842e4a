'use client'

import type { CardInFullFragment, StatementOfCardQuery } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { Card } from '@/patterns/card.tsx'
import { HistoryLink } from '@/patterns/history-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { CardFacts } from '../card-facts.tsx'
import { CardActions } from './card-actions.tsx'
import { CardLife } from './card-life.tsx'
import { CardLots } from './card-lots.tsx'
import { CardStatement } from './card-statement.tsx'

type Props = { card: CardInFullFragment; statement: StatementOfCardQuery['cardStatement'] }

export function CardScreen({ card, statement }: Props) {
  const t = useTranslations('cards')
  const { id, customer, franchisee, cardProduct, cardNo } = card
  return (
    <>
      <PageHeader
        title={customer?.name ?? t('columns.nobody')}
        lead={
          <>
            {[cardProduct.name, cardNo].filter(Boolean).join(' · ')}
            {customer && (
              <>
                {' · '}
                <KeptLink
                  className="text-accent underline underline-offset-2"
                  href={`/customers?open=${encodeURIComponent(customer.id)}`}
                >
                  {t('detail.customer')}
                </KeptLink>
              </>
            )}
          </>
        }
        actions={<HistoryLink id={id} franchiseeId={franchisee?.id} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <Card>
            <CardFacts card={card} />
          </Card>
          <CardActions card={card} />
          <CardLife card={card} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <CardLots lots={card.lots} />
          <CardStatement cardId={id} statement={statement} />
        </div>
      </div>
    </>
  )
}
