'use client'

import type { QuotaRuleVersionFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { Card } from '@/patterns/card.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { QuotaRuleTerms } from './quota-rule-terms.tsx'

type Props = { versions: readonly QuotaRuleVersionFragment[]; heldId: string | null }

/** Every version, the newest first. */
export function QuotaRuleHistory({ versions, heldId }: Props) {
  const t = useTranslations('quotas.rules.history')
  const { month, fullMoment } = useFormat()
  return (
    <Card title={t('title')}>
      <ul className="grid divide-y divide-line">
        {versions.map((version) => (
          <li key={version.id} className="py-2">
            <details>
              <summary className="quick flex cursor-pointer flex-wrap items-baseline gap-x-3 rounded hover:bg-hover">
                <span className="font-strong">{t('from', { month: month(version.fromMonth.slice(0, 7)) })}</span>
                {version.id === heldId && <StatusBadge tone="good">{t('held')}</StatusBadge>}
                <span className="ml-auto text-small text-soft">{fullMoment(version.createdAt)}</span>
              </summary>
              <div className="pt-3 pb-2">
                <QuotaRuleTerms rule={version} />
              </div>
            </details>
          </li>
        ))}
        <li className="py-2 text-soft">{t('first')}</li>
      </ul>
    </Card>
  )
}
