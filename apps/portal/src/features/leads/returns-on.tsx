'use client'

import type { LeadRule } from '@hubcap/rules/leads/lead-rule'
import { poolDays } from '@hubcap/rules/leads/pool-days'
import { useTranslations } from 'next-intl'
import { useViewer } from '@/lib/session/viewer-provider.tsx'

type Props = {
  lead: { quietSince: string; status: string; isPooled: boolean }
  rule: LeadRule | null
  always?: boolean
}

/** When a lead goes back to the pool; without `always` only once it is time to say so. */
export function ReturnsOn({ lead, rule, always = false }: Props) {
  const t = useTranslations('leads')
  const { today } = useViewer()
  if (!rule || lead.status !== 'open' || lead.isPooled) return null
  const { daysLeft, warns } = poolDays(lead.quietSince, rule, today)
  if (!warns && !always) return null
  return (
    <span className={warns ? 'text-warn' : undefined}>
      {daysLeft <= 0 ? t('returns_today') : t('returns_in', { count: daysLeft })}
    </span>
  )
}
