'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'

type Props = { next: NonNullable<ScoreDetailFragment['nextBand']>; parts: ScoreDetailFragment['parts'] }

/** What would have led into the next band: of each metric by itself, all else as it is. */
export function NextBand({ next, parts }: Props) {
  const t = useTranslations('performance.next')
  const { name, figure } = useMetricWords()
  const counted = next.metrics.filter(({ metric }) => parts.some((part) => part.metric === metric && part.weight > 0))
  return (
    <>
      <p className="mb-2 text-soft">{t('lead', { band: next.name })}</p>
      <ul className="grid gap-1">
        {counted.map(({ metric, more }) => (
          <li key={metric} className="flex flex-wrap justify-between gap-x-3 tabular">
            <span>{name(metric)}</span>
            <span className={more === null ? 'text-soft' : 'font-strong'}>
              {more === null ? t('beyond_cap') : t('more', { figure: figure(metric, more) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
