'use client'

import { RefundOffersDocument, type RefundOffersQuery } from '@generated/graphql.ts'
import { useMemo } from 'react'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useMessage } from '@/lib/words/use-message.ts'
import type { RefundQuestion } from './refund-question.tsx'

type Preview = Extract<RefundOffersQuery['refundPreview'], { __typename: 'RefundPreview' }>
export type RefundOffer = Preview['offers'][number]

/** The law's cases for a card by what was answered; in their place what is wrong with the answers. */
export function useRefundOffers(cardId: string, question: RefundQuestion) {
  const message = useMessage()
  const variables = useMemo(() => ({ cardId, question }), [cardId, question])
  const { data, reading } = useAsked(RefundOffersDocument, variables)
  const answer = data?.refundPreview
  const none: readonly RefundOffer[] = []
  if (!answer) return { offers: none, problem: null, reading }
  if (answer.__typename === 'RefundPreview') return { offers: answer.offers, problem: null, reading }
  if (answer.__typename === 'InvalidInput') {
    const [issue] = answer.issues
    return { offers: none, problem: issue ? message(issue.code, issue.params) : null, reading }
  }
  return { offers: none, problem: message(answer.code, answer.params), reading }
}
