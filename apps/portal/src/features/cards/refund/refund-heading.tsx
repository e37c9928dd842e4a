'use client'

import type { CardRowFragment } from '@generated/graphql.ts'
import { ArrowLeft } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { cardPath } from '../card-path.ts'

/** Whose card it is, and the way back to it. */
export function RefundHeading({ card, actions }: { card: CardRowFragment; actions?: ReactNode }) {
  const t = useTranslations('cards')
  const who = card.customer?.name ?? t('columns.nobody')
  return (
    <div className="print:hidden">
      <KeptLink
        href={cardPath(card.id)}
        className="quick -ml-1.5 inline-flex h-8 items-center gap-1 rounded px-1.5 text-soft hover:text-ink touch:h-11"
      >
        <ArrowLeft aria-hidden className="size-4" />
        {[who, card.cardProduct.name, card.cardNo].filter(Boolean).join(' · ')}
      </KeptLink>
      <PageHeader title={t('refund.title')} actions={actions} />
    </div>
  )
}
