'use client'

import type { ScorecardVersionFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'

/** What people give marks for, and how much it counts. */
export function ItemTerms({ items }: Pick<ScorecardVersionFragment, 'items'>) {
  const t = useTranslations('scorecard')
  if (items.length === 0) return null
  return (
    <ul className="grid divide-y divide-line">
      {items.map(({ itemId, name, about, weight }) => (
        <li key={itemId} className="py-2">
          <p className="flex flex-wrap gap-x-3">
            <span>{name}</span>
            <span className="font-strong tabular">{t('weight', { weight })}</span>
          </p>
          <p className="text-small text-soft">{[t('by_marks'), about].filter(Boolean).join(' ')}</p>
        </li>
      ))}
    </ul>
  )
}
