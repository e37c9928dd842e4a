'use client'

import type { StaffStatus } from '@hubcap/rules/network/staff-status'
import { staffStatusTerms } from '@hubcap/words/terms/network'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<StaffStatus, Tone> = { active: 'good', suspended: 'warn', left: 'still' }

export function StaffStatusBadge({ status }: { status: StaffStatus }) {
  const { term } = useTerms()
  return <StatusBadge tone={tones[status]}>{term(staffStatusTerms, status)}</StatusBadge>
}
