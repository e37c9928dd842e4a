import type { PlaceBarFragment, PlaceKind } from '@generated/graphql.ts'
import type { Metric } from '@hubcap/rules/quotas/metric'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'
import { BulletBars } from '@/patterns/charts/bullet-bars.tsx'
import type { Links } from './links.ts'
import { metricFormat } from './metric-format.ts'

type Props = { kind: PlaceKind; bars: readonly PlaceBarFragment[]; metric: Metric; links: Links }

const shown = 10

/** Each place or person against the own quota, most first. */
export async function PlaceBars({ kind, bars, metric, links }: Props) {
  const [t, format] = await Promise.all([getTranslations('overview'), getFormat()])
  const { short, exact } = metricFormat(metric, format)
  const noteOf = ({ pace: { ahead, missingPerDay } }: PlaceBarFragment) => {
    if (ahead === null) return undefined
    const way = ahead === 0 ? 'level' : ahead > 0 ? 'ahead' : 'behind_by'
    const needs = missingPerDay ? t('needs', { each: short(missingPerDay) }) : null
    return [t(way, { amount: short(Math.abs(ahead)) }), needs].filter(Boolean).join(' · ')
  }
  const sorted = bars.toSorted((a, b) => b.pace.actual - a.pace.actual)
  return (
    <Card
      title={t(`ranking.${kind}`)}
      aside={bars.length > shown ? t('first_of', { shown, all: bars.length }) : t('mark')}
      className="self-start"
    >
      <BulletBars
        label={t(`ranking.${kind}`)}
        rows={sorted.slice(0, shown).map((bar) => {
          const note = noteOf(bar)
          return {
            key: bar.id,
            name: bar.name,
            href: links.bar(bar, metric),
            actual: bar.pace.actual,
            target: bar.pace.target,
            expected: bar.pace.expected,
            ...(note && { note }),
          }
        })}
        short={short}
        exact={exact}
        share={format.share}
        texts={{ target: t('line.target'), expected: t('line.expected'), noTarget: t('without_quota') }}
      />
    </Card>
  )
}
