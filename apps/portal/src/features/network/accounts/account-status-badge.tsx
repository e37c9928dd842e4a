'use client'

import type { AccountStatus } from '@hubcap/rules/tenancy/account-status'
import { accountStatusTerms } from '@hubcap/words/terms/account'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'

export function AccountStatusBadge({ status }: { status: AccountStatus }) {
  const { term } = useTerms()
  return <StatusBadge tone={status === 'active' ? 'good' : 'bad'}>{term(accountStatusTerms, status)}</StatusBadge>
}
