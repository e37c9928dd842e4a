'use client'

import type { IncentiveRowFragment } from '@generated/graphql.ts'
import { incentiveStatusTerms } from '@hubcap/words/terms/pay'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { incentiveTone } from '../status-tone.ts'

type Row = Pick<IncentiveRowFragment, 'status' | 'item' | 'files'>

/** Whether it waits for a file without which it isn't approved. */
export const lacksEvidence = ({ status, item, files }: Row): boolean =>
  status === 'proposed' && (item?.evidenceRequired ?? false) && files.length === 0

/** Where it stands, and what keeps it there. */
export function IncentiveState({ row }: { row: Row }) {
  const t = useTranslations('pay.incentives')
  const { term } = useTerms()
  return (
    <span className="inline-flex items-center gap-2">
      <StatusBadge tone={incentiveTone[row.status]}>{term(incentiveStatusTerms, row.status)}</StatusBadge>
      {lacksEvidence(row) && <span className="text-small text-warn">{t('evidence.lacking')}</span>}
    </span>
  )
}
