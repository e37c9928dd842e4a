'use client'

import type { InvoiceRowFragment } from '@generated/graphql.ts'
import { invoiceKindTerms, invoiceStatusTerms } from '@hubcap/words/terms/invoices'
import { useTerms } from '@/lib/words/use-terms.ts'
import { StatusBadge } from '@/patterns/status-badge.tsx'

/** A red one says that it is red: whether it stands is not asked of it. */
export function InvoiceStatusBadge({
  invoice: { kind, status },
}: {
  invoice: Pick<InvoiceRowFragment, 'kind' | 'status'>
}) {
  const { term } = useTerms()
  if (kind === 'red') return <StatusBadge tone="bad">{term(invoiceKindTerms, kind)}</StatusBadge>
  return <StatusBadge tone={status === 'issued' ? 'good' : 'still'}>{term(invoiceStatusTerms, status)}</StatusBadge>
}
