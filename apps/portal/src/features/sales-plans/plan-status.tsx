'use client'

import type { PlanLevel, PlanStatus as Status } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/patterns/status-badge.tsx'

const tones = { draft: 'still', submitted: 'warn', returned: 'bad', approved: 'good', superseded: 'still' } as const

/** Where a version stands, and whose turn it is. */
export function PlanStatus({ status, awaits }: { status: Status; awaits: PlanLevel | null }) {
  const t = useTranslations('sales_plans')
  return <StatusBadge tone={tones[status]}>{awaits ? t(`awaits.${awaits}`) : t(`status.${status}`)}</StatusBadge>
}
