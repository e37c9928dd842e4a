'use client'

import type { StoreStatus } from '@hubcap/rules/network/store-status'
import { storeStatusTerms } from '@hubcap/words/terms/network'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<StoreStatus, Tone> = { opening: 'warn', open: 'good', suspended: 'warn', closed: 'still' }

export function StoreStatusBadge({ status }: { status: StoreStatus }) {
  const { term } = useTerms()
  return <StatusBadge tone={tones[status]}>{term(storeStatusTerms, status)}</StatusBadge>
}
