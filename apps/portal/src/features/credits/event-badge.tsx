'use client'

import { creditEventTerms } from '@hubcap/words/terms/credits'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import type { ListedCredit } from './credits-table.tsx'

/** That a row takes off is said in a word; one that simply counts needs none. */
export function EventBadge({ event }: Pick<ListedCredit, 'event'>) {
  const { term } = useTerms()
  if (event === 'made') return null
  return <StatusBadge tone={event === 'refunded' ? 'warn' : 'bad'}>{term(creditEventTerms, event)}</StatusBadge>
}
