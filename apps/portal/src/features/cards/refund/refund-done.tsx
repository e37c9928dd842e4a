'use client'

import type { CardInFullFragment } from '@generated/graphql.ts'
import { refundCaseTerms } from '@hubcap/words/terms/card-law'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { PrintButton } from './print-button.tsx'
import { RefundHeading } from './refund-heading.tsx'
import { RefundSheet } from './refund-sheet.tsx'

type Props = { card: CardInFullFragment; step: CardInFullFragment['steps'][number] }

/** A refund that was carried out, with its sheets as they were worked out then. */
export function RefundDone({ card, step }: Props) {
  const t = useTranslations('cards.refund')
  const { money, fullMoment } = useFormat()
  const { term } = useTerms()
  const how = step.refundCase && term(refundCaseTerms, step.refundCase)
  return (
    <>
      <RefundHeading card={card} actions={<PrintButton />} />
      <p className="mb-4 print:hidden">
        <b className="tabular">{t('paid_back', { amount: money(step.amount ?? 0) })}</b>
        {[how, fullMoment(step.at), step.recordedByName].filter(Boolean).map((text) => (
          <span key={text} className="text-soft">
            {' · '}
            {text}
          </span>
        ))}
      </p>
      <div className="grid max-w-3xl gap-4">
        {step.sheets.map((sheet, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sheets never change
          <RefundSheet key={at} sheet={sheet} />
        ))}
      </div>
    </>
  )
}
