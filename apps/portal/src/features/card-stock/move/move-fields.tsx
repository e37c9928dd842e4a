'use client'

import type { SeriesRowFragment } from '@generated/graphql.ts'
import { returnTargets } from '@hubcap/rules/cards/custody/return-target'
import { holderLevelTerms } from '@hubcap/words/terms/cards'
import { useTranslations } from 'next-intl'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import type { Step } from '../steps.ts'
import { ReceiverFields } from './receiver-fields.tsx'

type Props = { step: Step; series: readonly SeriesRowFragment[] }

/** How many levels stand above each scope. */
const above = { chain: 0, franchisee: 1, store: 2, person: 3 } as const

/** What a step has to be told. */
export function MoveFields({ step, series }: Props) {
  const t = useTranslations('card_stock')
  const { term } = useTerms()
  const { scope } = useViewer()
  const targets = returnTargets.slice(0, above[scope]).toReversed()
  const withReason = step === 'lost' || step === 'void' || step === 'return'
  return (
    <>
      {series.length > 1 && (
        <SelectField
          name="seriesId"
          label={t('series')}
          placeholder={t('choose')}
          choices={series.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {step === 'count' ? (
        <TextAreaField name="counted" label={t('counted')} hint={t('counted_hint')} rows={6} />
      ) : (
        <TextField
          name="first"
          label={t(step === 'print' ? 'first_printed' : 'first')}
          hint={step === 'print' ? t('first_printed_hint') : undefined}
          optional={step === 'print'}
          inputMode="numeric"
        />
      )}
      {step === 'print' && <NumberField name="quantity" label={t('quantity')} />}
      {step !== 'print' && step !== 'count' && (
        <TextField name="last" label={t('last')} hint={t('last_hint')} optional inputMode="numeric" />
      )}
      {step === 'issue' && <ReceiverFields />}
      {step === 'return' && targets.length > 1 && (
        <ChoiceButtons
          name="to"
          label={t('return_to')}
          choices={targets.map((value) => ({ value, label: term(holderLevelTerms, value) }))}
          className="grid-cols-3"
        />
      )}
      {withReason && <TextAreaField name="reason" label={t('reason')} optional={step === 'return'} rows={2} />}
    </>
  )
}
