'use client'

import type { CardInFullFragment, RefundCaseKind } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { PrintButton } from './print-button.tsx'
import { RefundForm } from './refund-form.tsx'
import { RefundHeading } from './refund-heading.tsx'
import { RefundOffers } from './refund-offers.tsx'
import { type RefundQuestion, RefundQuestionFields } from './refund-question.tsx'
import { RefundSheet } from './refund-sheet.tsx'
import { useRefundOffers } from './use-refund-offers.ts'

type Props = { card: CardInFullFragment; stores: readonly { id: string; name: string }[]; today: string }

/** What is asked of the people at the counter, what each of the law's cases comes to by it, and the one that is carried out. */
export function RefundScreen({ card, stores, today }: Props) {
  const t = useTranslations('cards.refund')
  const [question, setQuestion] = useState<RefundQuestion>({
    ...{ askedOn: today, cause: null, usedBefore: null, hadTheSameBefore: false },
  })
  const [chosen, setChosen] = useState<RefundCaseKind | null>(null)
  const { offers, problem, reading } = useRefundOffers(card.id, question)
  const applying = offers.filter(({ applies }) => applies)
  const offer = applying.find((one) => one.case === chosen) ?? (applying.length === 1 ? applying[0] : undefined)
  const mayRefund = card.possibilities.some(({ action, refusal }) => action === 'refund' && refusal === null)
  return (
    <>
      <RefundHeading card={card} actions={offer && <PrintButton />} />
      <div className="print:hidden">
        <RefundQuestionFields question={question} today={today} onChange={setQuestion} />
        {problem && (
          <p role="alert" className="mb-4 text-bad">
            {problem}
          </p>
        )}
        <RefundOffers offers={offers} reading={reading} chosen={offer?.case ?? null} onChoose={setChosen} />
      </div>
      {offer ? (
        <div className="grid items-start gap-4 lg:grid-cols-[1fr_22rem]">
          <div className="grid gap-4">
            {offer.sheets.map((sheet, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they come together, in order
              <RefundSheet key={at} sheet={sheet} />
            ))}
          </div>
          {mayRefund && (
            // Another sum goes back by other parts: what was typed of them is no use any more.
            <RefundForm key={`${offer.case} ${offer.total}`} {...{ card, offer, question, stores }} />
          )}
        </div>
      ) : (
        offers.length > 0 && <EmptyState title={t('none_chosen')} hint={t('none_chosen_hint')} />
      )}
    </>
  )
}
