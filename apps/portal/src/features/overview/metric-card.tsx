import type { MetricPacePartsFragment } from '@generated/graphql.ts'
import { ArrowDown, ArrowUp } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Change } from '@/patterns/change.tsx'
import { Bullet } from '@/patterns/charts/bullet.tsx'
import type { Links } from './links.ts'
import { metricFormat } from './metric-format.ts'

type Props = { pace: MetricPacePartsFragment; links: Links; hasBegun: boolean }

/** One metric of the month: what came in, against its quota and against the same days of last month. */
export async function MetricCard({ pace, links, hasBegun }: Props) {
  const [t, format] = await Promise.all([getTranslations('overview'), getFormat()])
  const { metric, actual, previous, target, expected } = pace
  const { short, exact } = metricFormat(metric, format)
  const isShort = short(actual) !== exact(actual)
  return (
    <div className="grid content-start rounded border border-line bg-surface">
      <Link href={links.records(metric)} className="quick block rounded-t p-4 pb-2 hover:bg-hover">
        <span className="block text-soft">{t(`metric.${metric}`)}</span>
        <span title={exact(actual)} className="mt-1 block text-figure font-strong tabular">
          <span aria-hidden={isShort ? true : undefined}>{short(actual)}</span>
          {isShort && <span className="sr-only">{exact(actual)}</span>}
        </span>
      </Link>
      <div className="grid gap-1.5 px-4 pb-4 text-small text-soft">
        {target !== null && <Bullet actual={actual} target={target} expected={expected} className="my-1" />}
        {target !== null && <AgainstQuota pace={pace} />}
        <Change now={actual} before={previous} than={t('same_days')} />
        {target === null && hasBegun && <Link href={links.quotas(metric)}>{t('no_quota')}</Link>}
      </div>
    </div>
  )
}

async function AgainstQuota({ pace: { metric, target, attainment, ahead } }: { pace: MetricPacePartsFragment }) {
  const [t, format] = await Promise.all([getTranslations('overview'), getFormat()])
  const { short, exact } = metricFormat(metric, format)
  if (target === null) return null
  const way = ahead === null || ahead === 0 ? 'level' : ahead > 0 ? 'ahead' : 'behind_by'
  const Arrow = { level: null, ahead: ArrowUp, behind_by: ArrowDown }[way]
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <span title={exact(target)} className="tabular">
        {t('of_quota', { share: format.share(attainment ?? 0), target: short(target) })}
      </span>
      {ahead !== null && (
        <span title={exact(Math.abs(ahead))} className="inline-flex items-center gap-0.5 font-strong text-ink tabular">
          {Arrow && <Arrow aria-hidden className="size-3.5" />}
          {t(way, { amount: short(Math.abs(ahead)) })}
        </span>
      )}
    </span>
  )
}
