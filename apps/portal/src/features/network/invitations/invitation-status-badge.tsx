'use client'

import type { InvitationStatus } from '@hubcap/rules/network/invitation-status'
import { invitationStatusTerms } from '@hubcap/words/terms/network'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<InvitationStatus, Tone> = { pending: 'warn', accepted: 'good', expired: 'still', revoked: 'still' }

export function InvitationStatusBadge({ status }: { status: InvitationStatus }) {
  const { term } = useTerms()
  return <StatusBadge tone={tones[status]}>{term(invitationStatusTerms, status)}</StatusBadge>
}
