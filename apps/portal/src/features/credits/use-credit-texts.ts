'use client'

import { wholeShare } from '@hubcap/rules/credits/split-credit'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import { creditRecordTerms, measureTerms } from '@hubcap/words/terms/credits'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { percentOf } from '@/lib/credits/percent-of.ts'
import { useCreditWords } from '@/lib/credits/use-credit-words.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { CreditTotal, ListedCredit } from './credits-table.tsx'

/** What a row says, in the table and on a phone's card. */
export function useCreditTexts({ unit, parts }: Pick<CreditTotal, 'unit' | 'parts'>) {
  const t = useTranslations('credits')
  const { timeZone } = useViewer().chain
  const { moment } = useFormat()
  const { term } = useTerms()
  const { figure } = useCreditWords()
  return useMemo(
    () => ({
      record: ({ record, metricId }: ListedCredit) => {
        const part = parts.find(({ measure }) => measure === metricId)
        return part ? term(measureTerms, part.measure) : term(creditRecordTerms, record)
      },
      /** Of a card no more than it ends with. */
      number: ({ record, recordNo }: ListedCredit) =>
        recordNo && (record === 'card_use' || record === 'card_recharge') ? `**** ${recordNo.slice(-4)}` : recordNo,
      share: ({ share }: ListedCredit) => (share === wholeShare ? null : percentOf(share)),
      value: ({ value }: ListedCredit) => figure(value, unit === 'ratio' ? 'count' : unit),
      /** Null where it was known on its day. */
      known: ({ knownAt, day }: ListedCredit) =>
        soldOn(new Date(knownAt), timeZone) > day ? t('known.on', { moment: moment(knownAt) }) : null,
    }),
    [t, timeZone, moment, term, figure, unit, parts],
  )
}
