'use client'

import type { ScoreRowFragment } from '@generated/graphql.ts'
import type { RankSort } from '@hubcap/rules/performance/rank'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { BandBadge } from '../band-badge.tsx'
import { pointsText } from '../points.ts'
import { rankAmong } from './rank-among.ts'

/** A score on a phone. */
export function ScoreCard({ score, among }: { score: ScoreRowFragment; among: readonly RankSort[] }) {
  const t = useTranslations('performance')
  const { share } = useFormat()
  const rank = rankAmong(score, among)
  const { name } = useMetricWords()
  const [first] = score.parts.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight)
  return (
    <RowCard
      title={score.name}
      figure={score.points === null ? t('no_points') : pointsText(score.points)}
      lines={[
        score.level === 'staff' && score.storeName,
        first?.attainment != null &&
          t('metric_attained', { metric: name(first.metric), share: share(first.attainment) }),
        score.band && <BandBadge band={score.band} />,
      ]}
      aside={rank?.rank != null && t('score.rank', { rank: String(rank.rank), of: String(rank.of) })}
    />
  )
}
