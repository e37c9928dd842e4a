'use client'

import type { ScorecardVersionFragment } from '@generated/graphql.ts'
import { limitsOf } from '@hubcap/rules/performance/band-of'
import type { ScorecardMetric } from '@hubcap/rules/performance/scorecard'
import { useTranslations } from 'next-intl'
import { percentText, pointsText } from './units.ts'

type Card = ScorecardVersionFragment
type Metric = Pick<ScorecardMetric, 'curve' | 'floor' | 'cap' | 'minimumSample'>

/** What a scorecard says, in words: what an attainment earns, what is taken off, which band begins where. */
export function useCardWords() {
  const t = useTranslations('scorecard')
  const limits = (from: number, before: number | null) =>
    before === null
      ? t('from', { from: pointsText(from) })
      : t('between', { from: pointsText(from), before: pointsText(before) })
  return {
    earning({ curve, floor, cap, minimumSample }: Metric): string {
      const points = curve?.map(({ attainment, earned }) => `${percentText(attainment)}→${percentText(earned)}`)
      return [
        points ? t('curve_rule', { points: points.join(', ') }) : t('plain_rule'),
        floor > 0 && t('floor_rule', { floor: percentText(floor) }),
        t('cap_rule', { cap: percentText(cap) }),
        minimumSample > 0 && t('sample_rule', { least: minimumSample }),
      ]
        .filter(Boolean)
        .join(' ')
    },
    /** Whose marks count for how much. */
    marks: ({ selfShare }: Pick<Card, 'selfShare'>): string =>
      selfShare === 0 ? t('marks_rule_manager') : t('marks_rule', { self: selfShare, manager: 100 - selfShare }),
    penalty: ({ voidFreeShare, voidPenalty, voidPenaltyMax }: Card): string =>
      t('penalty_rule', {
        free: percentText(voidFreeShare),
        points: pointsText(voidPenalty),
        most: pointsText(voidPenaltyMax),
      }),
    bands: ({ bands, smallestGroup }: Card): { name: string; limit: string }[] =>
      limitsOf(bands).map(({ name, from, before, share }) => ({
        name,
        limit:
          smallestGroup === null
            ? limits(from, before)
            : t('band_share', { share: share ?? 0, limit: limits(from, before) }),
      })),
  }
}
