'use client'

import type { LeadStatus } from '@hubcap/rules/leads/lead'
import { leadStatusTerms } from '@hubcap/words/terms/leads'
import { useTranslations } from 'next-intl'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<LeadStatus, Tone> = { open: 'still', won: 'good', lost: 'bad' }

/** An open one of the pool says so: nobody is at it. */
export function LeadStatusBadge({ lead }: { lead: { status: LeadStatus; isPooled: boolean } }) {
  const t = useTranslations('leads')
  const { term } = useTerms()
  if (lead.status === 'open' && lead.isPooled) return <StatusBadge tone="warn">{t('pooled')}</StatusBadge>
  return <StatusBadge tone={tones[lead.status]}>{term(leadStatusTerms, lead.status)}</StatusBadge>
}
