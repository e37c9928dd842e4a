'use client'

import type { LeadRowFragment } from '@generated/graphql.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { DueDay } from '../due-day.tsx'
import { GradeBadge } from '../grade-badge.tsx'
import { LeadStatusBadge } from '../lead-status-badge.tsx'

/** A lead on a phone. */
export function LeadCard({ lead }: { lead: LeadRowFragment }) {
  const { scope } = useViewer()
  const isOpen = lead.status === 'open'
  return (
    <RowCard
      title={lead.name}
      figure={<GradeBadge grade={lead.grade} />}
      lines={[
        (!isOpen || lead.isPooled) && <LeadStatusBadge key="status" lead={lead} />,
        lead.nextStep,
        !lead.nextStep && (lead.phone ?? lead.plate),
        scope !== 'person' && lead.staff?.name,
      ]}
      aside={<DueDay day={lead.nextStepOn} isOpen={isOpen} />}
    />
  )
}
