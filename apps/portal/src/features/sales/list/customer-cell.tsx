'use client'

import type { SaleRowFragment } from '@generated/graphql.ts'
import { cardSaleStatusTerms } from '@hubcap/words/terms/sales'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'

/** Who bought; that a sale counts no more is said in a word. */
export function CustomerCell({ sale }: { sale: SaleRowFragment }) {
  const { term } = useTerms()
  if (sale.status === 'recorded') return sale.customerName
  return (
    <span className="inline-flex items-center gap-2">
      {sale.customerName}
      <StatusBadge>{term(cardSaleStatusTerms, sale.status)}</StatusBadge>
    </span>
  )
}
