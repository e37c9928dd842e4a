import type { MetricPacePartsFragment } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { Card } from '@/patterns/card.tsx'
import { PaceLine } from '@/patterns/charts/pace-line.tsx'
import type { Links } from './links.ts'
import { metricFormat } from './metric-format.ts'
import { MetricTabs } from './metric-tabs.tsx'

/** Of a month without sales and without a quota there is nothing to draw. */
export const hasLine = ({ actual, target }: MetricPacePartsFragment): boolean => actual > 0 || target !== null

type Props = { pace: MetricPacePartsFragment; links: Links }

/** The month as a line: what came in, where the quota would have us, where it will land. */
export async function PaceChart({ pace, links }: Props) {
  const [t, format] = await Promise.all([getTranslations('overview'), getFormat()])
  const { metric, line, target } = pace
  const { short, exact } = metricFormat(metric, format)
  return (
    <Card title={t('pace')} aside={<MetricTabs shown={metric} links={links} />}>
      <PaceSentence pace={pace} />
      <PaceLine
        days={line.map((day) => ({
          ...day,
          label: format.weekday(day.day),
          ...(day.cumulative !== null && { href: links.day(metric, day.day) }),
        }))}
        target={target}
        short={short}
        exact={exact}
        texts={{
          caption: t(`metric.${metric}`),
          actual: t('line.actual'),
          expected: t('line.expected'),
          forecast: t('line.forecast'),
          target: t('line.target'),
          day: t('day'),
        }}
      />
    </Card>
  )
}

/** The same in words: where it lands, and what is missing for each working day that remains. */
async function PaceSentence({ pace }: { pace: MetricPacePartsFragment }) {
  const [t, format] = await Promise.all([getTranslations('overview'), getFormat()])
  const { forecast, missing, missingPerDay, metric, workingDays } = pace
  const { short } = metricFormat(metric, format)
  const parts = [
    forecast && t('lands', { value: short(forecast.value), low: short(forecast.low), high: short(forecast.high) }),
    missing === 0 && t('reached'),
    missing !== null &&
      missing > 0 &&
      (missingPerDay === null
        ? t('missed', { missing: short(missing) })
        : t('missing', { missing: short(missing), days: workingDays.remaining, each: short(missingPerDay) })),
  ].filter((part) => typeof part === 'string')
  return parts.length > 0 ? <p className="text-soft">{parts.join(t('then'))}</p> : null
}
