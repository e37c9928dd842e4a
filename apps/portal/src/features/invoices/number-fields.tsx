'use client'

import { numberMediumTerms } from '@hubcap/words/terms/cards'
import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import type { InvoiceNumberDraft, PaperSeries } from './invoice-number.ts'

type Props = { series: readonly PaperSeries[]; choosesMedium: boolean }

/** The number of an invoice: of a series on paper, or as the tax service gave it. */
export function NumberFields({ series, choosesMedium }: Props) {
  const t = useTranslations('invoices.number')
  const { choices } = useTerms()
  const medium = useWatch<InvoiceNumberDraft, 'medium'>({ name: 'medium' })
  return (
    <>
      {choosesMedium && (
        <ChoiceButtons name="medium" label={t('medium')} choices={choices(numberMediumTerms).toReversed()} />
      )}
      {medium === 'paper' && series.length > 1 && (
        <SelectField
          name="seriesId"
          label={t('series')}
          placeholder={t('choose')}
          choices={series.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField
        name="invoiceNo"
        label={t('invoice_no')}
        hint={t(medium === 'paper' ? 'paper_hint' : 'electronic_hint')}
        inputMode={medium === 'paper' ? 'numeric' : undefined}
      />
    </>
  )
}
