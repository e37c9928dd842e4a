import type { Metric } from '@hubcap/rules/quotas/metric'
import { metrics } from '@hubcap/rules/quotas/metric'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cx } from '@/patterns/cx.ts'
import type { Links } from './links.ts'

/** Which metric the charts below show. */
export async function MetricTabs({ shown, links }: { shown: Metric; links: Links }) {
  const t = await getTranslations('overview')
  return (
    <nav aria-label={t('metrics')} className="flex gap-1">
      {metrics.map((metric) => (
        <Link
          key={metric}
          href={links.metric(metric)}
          scroll={false}
          aria-current={metric === shown ? 'true' : undefined}
          className={cx(
            'quick flex h-8 items-center rounded px-2 touch:h-11',
            metric === shown ? 'bg-tint font-strong text-on-tint' : 'text-soft hover:bg-hover hover:text-ink',
          )}
        >
          {t(`metric.${metric}`)}
        </Link>
      ))}
    </nav>
  )
}
