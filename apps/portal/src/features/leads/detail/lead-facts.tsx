'use client'

import { LeadRuleNowDocument } from '@generated/graphql.ts'
import { leadSourceTerms, lostReasonTerms } from '@hubcap/words/terms/leads'
import { useTranslations } from 'next-intl'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Details } from '@/patterns/details.tsx'
import { DueDay } from '../due-day.tsx'
import { ReturnsOn } from '../returns-on.tsx'
import type { LeadDetail } from './lead-panel.tsx'

export function LeadFacts({ lead }: { lead: LeadDetail }) {
  const t = useTranslations('leads.detail')
  const { fullMoment, day } = useFormat()
  const { term } = useTerms()
  const { today } = useViewer()
  const isOpen = lead.status === 'open'
  const { data } = useAsked(LeadRuleNowDocument, isOpen && !lead.isPooled ? { day: today } : null)
  const rule = data?.leadRule ?? null
  const lost = [
    { term: t('lost_reason'), value: lead.lostReason && term(lostReasonTerms, lead.lostReason) },
    { term: t('lost_note'), value: lead.lostNote },
  ]
  const items = [
    { term: t('next_step'), value: lead.nextStep },
    { term: t('next_on'), value: lead.nextStepOn && <DueDay day={lead.nextStepOn} isOpen={isOpen} /> },
    { term: t('returns'), value: rule && <ReturnsOn lead={lead} rule={rule} always /> },
    { term: t('product'), value: lead.cardProduct?.name },
    { term: t('plate'), value: lead.plate },
    { term: t('source'), value: term(leadSourceTerms, lead.source) },
    { term: t('source_note'), value: lead.sourceNote },
    { term: t('staff'), value: lead.isPooled ? t('nobody') : lead.staff?.name },
    { term: t('store'), value: lead.store?.name },
    { term: t('franchisee'), value: lead.franchisee?.name },
    { term: t('last_touch'), value: lead.lastTouchOn && day(lead.lastTouchOn) },
    { term: t('entered_pool_at'), value: lead.enteredPoolAt && fullMoment(lead.enteredPoolAt) },
    { term: t('closed_at'), value: lead.closedAt && fullMoment(lead.closedAt) },
    { term: t('created_at'), value: fullMoment(lead.createdAt) },
  ]
  return <Details items={lead.status === 'lost' ? [...lost, ...items] : items} />
}
