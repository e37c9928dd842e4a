'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { daysOf } from '@/lib/address/month.ts'
import { creditsPath } from '@/lib/credits/credits-path.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { PanelSection } from '@/patterns/panel-section.tsx'

/** What came in for months that are closed: it gives or takes nothing by itself, and leads to the records. */
export function LateDifferences({ score }: { score: ScoreDetailFragment }) {
  const t = useTranslations('performance.late')
  const { month } = useFormat()
  const viewer = useViewer()
  const { name, figure } = useMetricWords()
  if (score.late.length === 0) return null
  const { level, franchiseeId, storeId, staffId } = score
  const place = { franchisee: franchiseeId, store: storeId, staff: level === 'staff' ? staffId : null }
  return (
    <PanelSection title={t('title')}>
      <ul className="grid gap-1">
        {score.late.map(({ month: closed, metric, before, after }) => (
          <li key={`${closed} ${metric}`} className="flex flex-wrap justify-between gap-x-3 tabular">
            <span>{t('line', { month: month(closed.slice(0, 7)), metric: name(metric) })}</span>
            <Link
              href={creditsPath({ ...place, metric, month: closed.slice(0, 7), ...daysOf(closed.slice(0, 7), viewer) })}
              className="underline hover:text-accent"
            >
              {t('change', { before: figure(metric, before), after: figure(metric, after) })}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-soft">{t('hint')}</p>
    </PanelSection>
  )
}
