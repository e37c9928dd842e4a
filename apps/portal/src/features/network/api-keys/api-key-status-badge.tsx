'use client'

import type { ApiKeyStatus } from '@hubcap/rules/tenancy/api-key-status'
import { apiKeyStatusTerms } from '@hubcap/words/terms/api-keys'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<ApiKeyStatus, Tone> = { active: 'good', expired: 'warn', revoked: 'still' }

export function ApiKeyStatusBadge({ status }: { status: ApiKeyStatus }) {
  const { term } = useTerms()
  return <StatusBadge tone={tones[status]}>{term(apiKeyStatusTerms, status)}</StatusBadge>
}
