'use client'

import { mostItems } from '@hubcap/rules/performance/scorecard'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray } from 'react-hook-form'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import type { ScorecardValues } from './scorecard-form.tsx'
import { WeightSum } from './weight-sum.tsx'

/** What people give marks for, if anything, and the sum of all weights. */
export function ItemFields() {
  const t = useTranslations('scorecard.form')
  const { fields, append, remove } = useFieldArray<ScorecardValues, 'items'>({ name: 'items' })
  const add = () => append({ itemId: newKey(), name: '', about: '', weight: 0 })
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-strong">{t('items')}</legend>
      {fields.length === 0 && <p className="text-soft">{t('items_none')}</p>}
      {fields.map((field, at) => (
        <div key={field.id} className="grid gap-2 rounded border border-line p-3">
          <div className="grid grid-cols-[minmax(0,1fr)_6rem_2rem] items-start gap-2">
            <TextField name={`items.${at}.name`} label={t('item', { number: at + 1 })} />
            <NumberField name={`items.${at}.weight`} label={t('weight')} unit="%" />
            <RemoveButton label={t('remove_item', { number: at + 1 })} besideFields onRemove={() => remove(at)} />
          </div>
          <TextField name={`items.${at}.about`} label={t('about')} hint={t('about_hint')} optional />
        </div>
      ))}
      {fields.length > 0 && (
        <div className="max-w-60">
          <NumberField name="selfShare" label={t('self_share')} hint={t('self_share_hint')} unit="%" />
        </div>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        {fields.length < mostItems && (
          <Button onClick={add}>
            <Plus aria-hidden className="size-4" />
            {t('add_item')}
          </Button>
        )}
        <WeightSum />
      </div>
    </fieldset>
  )
}
