'use client'

import type { LeadRowFragment } from '@generated/graphql.ts'
import { leadSourceTerms } from '@hubcap/words/terms/leads'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { Column } from '@/patterns/table/column.ts'
import { DueDay } from '../due-day.tsx'
import { GradeBadge } from '../grade-badge.tsx'
import { LeadStatusBadge } from '../lead-status-badge.tsx'

/** A viewer with one store needs no column of stores. */
export function useLeadColumns(): Column<LeadRowFragment>[] {
  const t = useTranslations('leads.columns')
  const { scope } = useViewer()
  const { shortDay, dayOf } = useFormat()
  const { term } = useTerms()
  return useMemo(() => {
    const columns: (Column<LeadRowFragment> | false)[] = [
      { id: 'name', header: t('name'), cell: (lead) => lead.name },
      { id: 'phone', header: t('phone'), cell: (lead) => <span className="tabular">{lead.phone}</span> },
      { id: 'grade', header: t('grade'), cell: (lead) => <GradeBadge grade={lead.grade} /> },
      {
        id: 'nextStepOn',
        header: t('next_on'),
        cell: (lead) => <DueDay day={lead.nextStepOn} isOpen={lead.status === 'open'} />,
        sort: 'nextStepOn',
      },
      { id: 'nextStep', header: t('next_step'), cell: (lead) => lead.nextStep },
      // A rep sees their own and the pool's, and the status says which.
      scope !== 'person' && { id: 'staff', header: t('staff'), cell: (lead) => lead.staff?.name },
      scope !== 'person' &&
        scope !== 'store' && { id: 'store', header: t('store'), cell: (lead) => lead.store?.name, priority: 'medium' },
      { id: 'status', header: t('status'), cell: (lead) => <LeadStatusBadge lead={lead} />, priority: 'medium' },
      {
        id: 'lastTouchOn',
        header: t('last_touch'),
        cell: (lead) => <span className="tabular">{lead.lastTouchOn && shortDay(lead.lastTouchOn)}</span>,
        sort: 'lastTouchOn',
        priority: 'medium',
      },
      { id: 'source', header: t('source'), cell: (lead) => term(leadSourceTerms, lead.source), priority: 'spare' },
      { id: 'plate', header: t('plate'), cell: (lead) => lead.plate, priority: 'low' },
      { id: 'product', header: t('product'), cell: (lead) => lead.cardProduct?.name, priority: 'spare' },
      {
        id: 'createdAt',
        header: t('created_at'),
        cell: (lead) => <span className="tabular">{dayOf(lead.createdAt)}</span>,
        sort: 'createdAt',
        priority: 'spare',
      },
    ]
    return columns.filter((column) => column !== false)
  }, [t, scope, shortDay, dayOf, term])
}
