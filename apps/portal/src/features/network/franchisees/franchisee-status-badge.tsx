'use client'

import type { FranchiseeStatus } from '@hubcap/rules/network/franchisee-status'
import { franchiseeStatusTerms } from '@hubcap/words/terms/network'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<FranchiseeStatus, Tone> = { active: 'good', suspended: 'warn', ended: 'still' }

export function FranchiseeStatusBadge({ status }: { status: FranchiseeStatus }) {
  const { term } = useTerms()
  return <StatusBadge tone={tones[status]}>{term(franchiseeStatusTerms, status)}</StatusBadge>
}
