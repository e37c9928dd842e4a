'use client'

import type { ScoreDetailFragment } from '@generated/graphql.ts'
import { limitsOf } from '@hubcap/rules/performance/band-of'
import { useTranslations } from 'next-intl'
import { cx } from '@/patterns/cx.ts'
import { pointsText } from '../points.ts'

/** Where each band begins and which one it is. */
export function BandLimits({ score: { band, scorecard } }: { score: ScoreDetailFragment }) {
  const t = useTranslations('performance.score')
  const smallest = scorecard?.smallestGroup ?? null
  const written = (from: number, before: number | null) =>
    before === null
      ? t('from', { from: pointsText(from) })
      : t('between', { from: pointsText(from), before: pointsText(before) })
  return (
    <>
      <ul className="grid gap-1">
        {limitsOf(scorecard?.bands ?? []).map(({ index, name, from, before, share }) => {
          const isOwn = index === band?.index
          return (
            <li
              key={name}
              aria-current={isOwn || undefined}
              className={cx('flex justify-between gap-3 rounded px-2 py-1 tabular', isOwn && 'bg-tint text-on-tint')}
            >
              <span className={cx(isOwn && 'font-strong')}>{name}</span>
              <span>{smallest === null ? written(from, before) : t('share', { share: share ?? 0 })}</span>
            </li>
          )
        })}
      </ul>
      {smallest !== null && <p className="mt-2 text-small text-soft">{t('by_shares', { smallest })}</p>}
    </>
  )
}
