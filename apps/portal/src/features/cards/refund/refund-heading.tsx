'use client'

import type { CardRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { BackLink } from '@/patterns/back-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { cardPath } from '../card-path.ts'

/** Whose card it is, and the way back to it. */
export function RefundHeading({ card, actions }: { card: CardRowFragment; actions?: ReactNode }) {
  const t = useTranslations('cards')
  const who = card.customer?.name ?? t('columns.nobody')
  return (
    <div className="print:hidden">
      <BackLink
        href={cardPath(card.id)}
        label={[who, card.cardProduct.name, card.cardNo].filter(Boolean).join(' · ')}
      />
      <PageHeader title={t('refund.title')} actions={actions} />
    </div>
  )
}
