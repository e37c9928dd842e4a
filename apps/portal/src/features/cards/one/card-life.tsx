'use client'

import type { CardInFullFragment } from '@generated/graphql.ts'
import { cardActionTerms } from '@hubcap/words/terms/cards'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Card } from '@/patterns/card.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { cardPath } from '../card-path.ts'
import { RechargeLine } from './recharge-line.tsx'

type Step = CardInFullFragment['steps'][number]

/** What was done to a card, the latest first, down to its sale. */
export function CardLife({ card }: { card: CardInFullFragment }) {
  const t = useTranslations('cards.life')
  const { day } = useFormat()
  const mayVoid = useCan('card.void_recharge') && card.status === 'active'
  return (
    <Card title={t('title')}>
      <ol className="grid gap-3 border-l border-line pl-4">
        {card.steps.map((step) => (
          <StepLine key={step.id} step={step} cardId={card.id} mayVoid={mayVoid} />
        ))}
        <li>
          <span className="block">{t('sold')}</span>
          <span className="block text-small text-soft">
            {[day(card.soldOn), card.staff?.name, card.store?.name].filter(Boolean).join(' · ')}
          </span>
        </li>
      </ol>
    </Card>
  )
}

function StepLine({ step, cardId, mayVoid }: { step: Step; cardId: string; mayVoid: boolean }) {
  const t = useTranslations('cards.life')
  const { money, fullMoment } = useFormat()
  const { term } = useTerms()
  const { otherCard, amount, action } = step
  return (
    <li>
      <span className="flex flex-wrap items-baseline gap-x-2">
        {term(cardActionTerms, action)}
        {amount !== null && <span className="tabular">{money(amount)}</span>}
        {otherCard && (
          <KeptLink className="text-accent" href={cardPath(otherCard.id)}>
            {otherCard.cardNo ?? t('other_card')}
          </KeptLink>
        )}
        {action === 'refund' && (
          <KeptLink className="text-accent" href={cardPath(cardId, '/refund')}>
            {t('sheet')}
          </KeptLink>
        )}
      </span>
      <span className="block text-small text-soft">
        {[fullMoment(step.at), step.recordedByName ?? t('by_time')].join(' · ')}
      </span>
      {step.recharge && <RechargeLine recharge={step.recharge} mayVoid={mayVoid} />}
      {step.reason && <span className="block text-small">{step.reason}</span>}
    </li>
  )
}
