'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { wholePoints } from '@hubcap/rules/performance/scorecard'
import { useTranslations } from 'next-intl'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { StackedParts } from '@/patterns/charts/stacked-parts.tsx'
import { pointsText } from '../points.ts'
import { useScoreLinks } from '../use-score-links.ts'

type Props = { score: ScoreDetailFragment; points: number }

/** The points as one bar: what each metric adds, what voided sales take off, where the bands begin. */
export function ScoreBar({ score, points }: Props) {
  const t = useTranslations('performance.score')
  const { name: nameOf } = useMetricWords()
  const links = useScoreLinks(score)
  const items = score.items.filter(({ weight }) => weight > 0)
  const earned = [...score.parts, ...items].reduce((sum, part) => sum + part.points, 0)
  const counted = score.parts.filter(({ weight }) => weight > 0)
  const byShares = score.scorecard?.smallestGroup != null
  const limits = byShares ? [] : (score.scorecard?.bands ?? []).filter(({ minPoints }) => minPoints > 0)
  return (
    <StackedParts
      label={t('bar', { name: score.name })}
      parts={[
        ...counted.map(({ metric, points: value, weight }) => ({
          key: metric,
          name: nameOf(metric),
          value,
          of: weight,
          href: links.actual(metric),
        })),
        ...items.map(({ itemId, name, points: value, weight }) => ({ key: itemId, name, value, of: weight })),
        ...(score.adjusted > 0
          ? [{ key: 'adjusted', name: t('adjusted'), value: score.adjusted, of: score.adjusted }]
          : []),
      ]}
      penalty={
        score.adjusted < 0
          ? { name: t('taken'), value: earned - points }
          : { name: t('penalty'), value: score.penalty.points, href: links.voided }
      }
      total={{ name: t('total'), value: points }}
      full={wholePoints}
      limits={limits.map(({ name, minPoints }) => ({ name, at: minPoints }))}
      format={pointsText}
    />
  )
}
