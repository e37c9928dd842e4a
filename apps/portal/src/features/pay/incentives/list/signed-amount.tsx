'use client'

import type { IncentiveRowFragment } from '@generated/graphql.ts'
import { incentiveKindTerms } from '@hubcap/words/terms/pay'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'

/** With its sign; struck out where nothing is paid or taken. */
export function SignedAmount({ row }: { row: Pick<IncentiveRowFragment, 'kind' | 'amount' | 'status'> }) {
  const { money } = useFormat()
  const { term } = useTerms()
  const text = `${row.kind === 'penalty' ? '−' : '+'}${money(row.amount)}`
  return (
    <>
      <span className="sr-only">{term(incentiveKindTerms, row.kind)} </span>
      {row.status === 'rejected' || row.status === 'withdrawn' ? <s>{text}</s> : text}
    </>
  )
}
