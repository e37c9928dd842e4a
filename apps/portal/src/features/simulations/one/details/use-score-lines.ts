'use client'

import type { ScoreItem, ScorePart } from '@hubcap/rules/performance/score'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { paired } from './side-lines.ts'
import type { SideLine } from './sides.tsx'

type Side = {
  readonly points: number | null
  readonly parts: readonly ScorePart[]
  /** Left out by what was worked out before there were any. */
  readonly items?: readonly (ScoreItem & { readonly name: string })[]
  readonly penalty: { readonly points: number }
  readonly rank: { readonly rank: number | null; readonly of: number }
  readonly band: string | null
}
type Name = (metricId: string) => string

/** A score's parts with their weights, what was taken off, and what came of it. */
export function useScoreLines(): (before: unknown, after: unknown, name: Name) => SideLine[] {
  const t = useTranslations('simulations.details')
  const { count } = useFormat()
  const points = (value: number | null) => (value === null ? null : count(value / 100))
  const part = (one: (Pick<ScorePart, 'points' | 'weight'> & { readonly leftOut: unknown }) | null) =>
    one &&
    (one.leftOut ? t('left_out') : t('part', { points: count(one.points / 100), weight: count(one.weight / 100) }))
  return (before, after, name) => {
    const [held, tried] = [before, after] as [Side, Side]
    const parts = paired(held.parts, tried.parts, ({ metricId }) => metricId)
    const items = paired(held.items ?? [], tried.items ?? [], ({ itemId }) => itemId)
    const rank = ({ rank: { rank, of } }: Side) => (rank === null ? null : t('rank_of', { rank, of }))
    return [
      ...parts.map((one) => ({
        ...{ key: one.key, label: name(one.key) },
        ...{ before: part(one.before), after: part(one.after) },
      })),
      ...items.map((one) => ({
        ...{ key: one.key, label: one.after?.name ?? one.before?.name ?? one.key },
        ...{ before: part(one.before), after: part(one.after) },
      })),
      {
        key: 'penalty',
        label: t('penalty'),
        before: points(0 - held.penalty.points),
        after: points(0 - tried.penalty.points),
      },
      { key: 'points', label: t('points'), before: points(held.points), after: points(tried.points) },
      { key: 'band', label: t('band'), before: held.band, after: tried.band },
      { key: 'rank', label: t('rank'), before: rank(held), after: rank(tried) },
    ]
  }
}
