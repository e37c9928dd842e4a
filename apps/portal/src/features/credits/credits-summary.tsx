'use client'

import type { MetricChoiceFragment } from '@generated/graphql.ts'
import { countsAt } from '@hubcap/rules/credits/measure'
import { measureTerms } from '@hubcap/words/terms/credits'
import { useTranslations } from 'next-intl'
import { useCreditWords } from '@/lib/credits/use-credit-words.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { CreditsFilter } from './credits-address.ts'
import type { CreditTotal } from './credits-table.tsx'

type Props = { metric: MetricChoiceFragment; total: CreditTotal; filter: CreditsFilter }

/** What it all comes to, before one reads the rows, and what the metric counts for whom. */
export function CreditsSummary({ metric, total: { sum, unit, parts }, filter: { from, to } }: Props) {
  const t = useTranslations('credits.summary')
  const { day } = useFormat()
  const { term } = useTerms()
  const { figure, metricName, groupName, crediteeName } = useCreditWords()
  const [one, other] = parts
  const rule = [
    t(`at.${countsAt(metric.measure)}`),
    t('for', { who: crediteeName(metric) }),
    metric.group && t('group', { group: groupName(metric.group) }),
  ]
  return (
    <div className="-mt-3 mb-4 text-soft tabular">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span>{from === to ? day(from) : `${day(from)} – ${day(to)}`}</span>
        <span>
          {metricName(metric)} <b className="text-ink">{other?.sum === 0 ? '—' : figure(sum, unit)}</b>
        </span>
        {one && other && (
          <span>
            {t('parts', {
              one: term(measureTerms, one.measure),
              first: figure(one.sum, 'count'),
              other: term(measureTerms, other.measure),
              second: figure(other.sum, 'count'),
            })}
          </span>
        )}
      </p>
      <p className="text-small">{rule.filter(Boolean).join(' · ')}</p>
    </div>
  )
}
