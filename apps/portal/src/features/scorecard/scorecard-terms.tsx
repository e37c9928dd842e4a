'use client'

import type { ScorecardVersionFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { Details } from '@/patterns/details.tsx'
import { ItemTerms } from './item-terms.tsx'
import { MetricTerms } from './metric-terms.tsx'
import { useCardWords } from './use-card-words.ts'

type Props = { card: ScorecardVersionFragment }

/** A scorecard in words: what counts how much, what is taken off, which band begins where. */
export function ScorecardTerms({ card }: Props) {
  const t = useTranslations('scorecard')
  const words = useCardWords()
  const smallest = card.smallestGroup
  const bands = words.bands(card).map(({ name, limit }) => ({
    term: name,
    value: <span className="tabular">{limit}</span>,
  }))
  return (
    <div className="grid gap-4">
      <section>
        <h3 className="mb-2 font-strong">{t('weights')}</h3>
        <MetricTerms metrics={card.metrics} />
        <p className="mt-2 text-soft">{t('left_out_rule')}</p>
      </section>
      {card.items.length > 0 && (
        <section>
          <h3 className="mb-2 font-strong">{t('items')}</h3>
          <ItemTerms items={card.items} />
          <p className="mt-2 text-soft">{words.marks(card)}</p>
        </section>
      )}
      <Part title={t('penalty')} items={[]} hint={words.penalty(card)} />
      <Part title={t('bands')} items={bands} hint={smallest === null ? undefined : t('shares_rule', { smallest })} />
    </div>
  )
}

type PartProps = { title: string; items: Parameters<typeof Details>[0]['items']; hint?: string | undefined }

function Part({ title, items, hint }: PartProps) {
  return (
    <section>
      <h3 className="mb-2 font-strong">{title}</h3>
      {items.length > 0 && <Details items={items} />}
      {hint && <p className={items.length > 0 ? 'mt-2 text-soft' : 'text-soft'}>{hint}</p>}
    </section>
  )
}
