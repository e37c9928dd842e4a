'use client'

import type { PayRunStatus } from '@generated/graphql.ts'
import { payRunStatusTerms } from '@hubcap/words/terms/pay'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { payRunTone } from './status-tone.ts'

export function RunStatusBadge({ status }: { status: PayRunStatus }) {
  const { term } = useTerms()
  return <StatusBadge tone={payRunTone[status]}>{term(payRunStatusTerms, status)}</StatusBadge>
}
