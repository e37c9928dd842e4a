'use client'

import type { LeadFate } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { StatusBadge } from '@/patterns/status-badge.tsx'

/** What is to become of a row of somebody who is known already. */
export function LeadFateBadge({ fate }: { fate: LeadFate | null }) {
  const t = useTranslations('imports.preview')
  return fate && <StatusBadge tone={fate === 'skip' ? 'still' : 'good'}>{t(`fate.${fate}`)}</StatusBadge>
}
