'use client'

import type { CardStatus } from '@generated/graphql.ts'
import { cardStatusTerms } from '@hubcap/words/terms/cards'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge, type Tone } from '@/patterns/status-badge.tsx'

const tones: { readonly [Status in CardStatus]?: Tone } = {
  active: 'good',
  inactive: 'warn',
  frozen: 'warn',
  lost: 'bad',
  expired: 'warn',
}

/** Whether a card can be used, in a word. */
export function CardStatusBadge({ status }: { status: CardStatus }) {
  const { term } = useTerms()
  return <StatusBadge tone={tones[status] ?? 'still'}>{term(cardStatusTerms, status)}</StatusBadge>
}
