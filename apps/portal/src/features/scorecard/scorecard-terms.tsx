'use client'

import type { ScorecardVersionFragment } from '@generated/graphql.ts'
import { limitsOf } from '@hubcap/rules/performance/band-of'
import { metrics } from '@hubcap/rules/quotas/metric'
import { metricTerms } from '@hubcap/words/terms/quotas'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Details } from '@/patterns/details.tsx'
import { percentText, pointsText } from './units.ts'

type Props = { card: ScorecardVersionFragment }

/** A scorecard in words: what counts how much, what is taken off, which band begins where. */
export function ScorecardTerms({ card }: Props) {
  const t = useTranslations('scorecard')
  const { term } = useTerms()
  const weights = metrics.map((metric) => ({
    term: term(metricTerms, metric),
    value: <span className="tabular">{t('weight', { weight: card.weights[metric] })}</span>,
  }))
  const penalty = t('penalty_rule', {
    free: percentText(card.voidFreeShare),
    points: pointsText(card.voidPenalty),
    most: pointsText(card.voidPenaltyMax),
  })
  const bands = limitsOf(card.bands).map(({ name, from, before }) => ({
    term: name,
    value: (
      <span className="tabular">
        {before === null
          ? t('from', { from: pointsText(from) })
          : t('between', { from: pointsText(from), before: pointsText(before) })}
      </span>
    ),
  }))
  return (
    <div className="grid gap-4">
      <Part title={t('weights')} items={weights} hint={t('cap_rule', { cap: card.attainmentCap })} />
      <Part title={t('penalty')} items={[]} hint={penalty} />
      <Part title={t('bands')} items={bands} />
    </div>
  )
}

type PartProps = { title: string; items: Parameters<typeof Details>[0]['items']; hint?: string }

function Part({ title, items, hint }: PartProps) {
  return (
    <section>
      <h3 className="mb-2 font-strong">{title}</h3>
      {items.length > 0 && <Details items={items} />}
      {hint && <p className={items.length > 0 ? 'mt-2 text-soft' : 'text-soft'}>{hint}</p>}
    </section>
  )
}
