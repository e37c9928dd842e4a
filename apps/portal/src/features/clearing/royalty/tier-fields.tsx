'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/patterns/button.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import type { TermDraft } from './term-form.tsx'

const most = 10

type Name = 'otherTiers' | `groups.${number}.tiers`
type Props = { name: Name; title: string; onRemove?: () => void }

/** Rates by what was taken in a period, lowest first: what lies above a tier's amount, and below the next, is at its rate. */
export function TierFields({ name, title, onRemove }: Props) {
  const t = useTranslations('clearing.terms')
  const { fields, append, remove } = useFieldArray<TermDraft, Name>({ name })
  return (
    <fieldset className="grid gap-2 rounded border border-line p-3">
      <legend className="flex items-center gap-2 px-1 font-strong">
        {title}
        {onRemove && <RemoveButton label={t('remove_group', { group: title })} onRemove={onRemove} />}
      </legend>
      {fields.length === 0 && <p className="text-soft">{t('none_due')}</p>}
      {fields.map((field, at) => (
        <div key={field.id} className="grid grid-cols-[minmax(0,1fr)_8rem_2rem] items-start gap-2">
          <MoneyField name={`${name}.${at}.from`} label={t('tier_from')} />
          <NumberField name={`${name}.${at}.rate`} label={t('rate')} scale={100} unit="%" />
          <RemoveButton label={t('remove_tier', { number: at + 1 })} besideFields onRemove={() => remove(at)} />
        </div>
      ))}
      {fields.length < most && (
        <div>
          <Button onClick={() => append({ from: fields.length === 0 ? 0 : null, rate: null })}>
            <Plus aria-hidden className="size-4" />
            {t('add_tier')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
