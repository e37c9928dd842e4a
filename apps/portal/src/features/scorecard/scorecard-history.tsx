'use client'

import type { ScorecardVersionFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Card } from '@/patterns/card.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { ScorecardTerms } from './scorecard-terms.tsx'

type Props = { versions: readonly ScorecardVersionFragment[]; heldId: string }

/** Every version, the newest first; each opens to what it says. */
export function ScorecardHistory({ versions, heldId }: Props) {
  const t = useTranslations('scorecard.history')
  if (versions.length === 0) return null
  return (
    <Card title={t('title')}>
      <ul className="grid divide-y divide-line">
        {versions.map((version) => (
          <li key={version.id}>
            <Version version={version} isHeld={version.id === heldId} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Version({ version, isHeld }: { version: ScorecardVersionFragment; isHeld: boolean }) {
  const t = useTranslations('scorecard.history')
  const { month, fullMoment } = useFormat()
  const weights = [...version.metrics, ...version.items].map(({ weight }) => weight).join(' / ')
  return (
    <details className="group py-2">
      <summary className="quick flex cursor-pointer flex-wrap items-baseline gap-x-3 rounded hover:bg-hover">
        <span className="font-strong">
          {version.isFirst ? t('first') : t('from', { month: month(version.fromMonth.slice(0, 7)) })}
        </span>
        <span className="text-soft tabular">{weights}</span>
        {isHeld && <StatusBadge tone="good">{t('held')}</StatusBadge>}
        {version.createdByName && (
          <span className="ml-auto text-small text-soft">
            {t('by', { name: version.createdByName, moment: fullMoment(version.createdAt) })}
          </span>
        )}
      </summary>
      <div className="pt-3 pb-2">
        <ScorecardTerms card={version} />
      </div>
    </details>
  )
}
