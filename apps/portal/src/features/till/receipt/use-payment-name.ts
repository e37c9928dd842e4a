'use client'

import type { ReceiptFieldsFragment } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { tillPaymentTerms } from '@hubcap/words/terms/services'
import { useCallback } from 'react'
import { useTerms } from '@/lib/words/use-terms.ts'

type Payment = Pick<ReceiptFieldsFragment['payments'][number], 'paymentMethod' | 'points' | 'cardName'>

/** What paid a part of a receipt: a way of paying, points, or a card by what it is. */
export function usePaymentName(): (payment: Payment) => string | null {
  const { term } = useTerms()
  return useCallback(
    ({ paymentMethod, points, cardName }) => {
      if (paymentMethod) return term(paymentMethodTerms, paymentMethod)
      return points === null ? cardName : term(tillPaymentTerms, 'points')
    },
    [term],
  )
}
