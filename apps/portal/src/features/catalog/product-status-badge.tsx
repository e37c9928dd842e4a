'use client'

import type { CardProductStatus } from '@hubcap/rules/catalog/card-product-status'
import { cardProductStatusTerms } from '@hubcap/words/terms/catalog'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: Record<CardProductStatus, Tone> = { on_sale: 'good', withdrawn: 'still' }

export function ProductStatusBadge({ status }: { status: CardProductStatus }) {
  const { term } = useTerms()
  return <StatusBadge tone={tones[status]}>{term(cardProductStatusTerms, status)}</StatusBadge>
}
