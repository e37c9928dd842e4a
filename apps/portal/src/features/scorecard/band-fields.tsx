'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { Button } from '@/patterns/button.tsx'
import { cx } from '@/patterns/cx.ts'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import { Segmented } from '@/patterns/segmented.tsx'
import type { ScorecardValues } from './scorecard-form.tsx'

const [fewest, most] = [2, 6]

/** The bands from the best to the last, which begins at 0 and stays. */
export function BandFields() {
  const t = useTranslations('scorecard.form')
  const { setValue } = useFormContext<ScorecardValues>()
  const smallestGroup = useWatch<ScorecardValues, 'smallestGroup'>({ name: 'smallestGroup' })
  const byShares = smallestGroup !== null
  const { fields, insert, remove } = useFieldArray<ScorecardValues, 'bands'>({ name: 'bands' })
  const last = fields.length - 1
  const add = () => insert(last, { name: '', minPoints: fields[last - 1]?.minPoints ?? 0, share: null })
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-strong">{t('bands')}</legend>
      <Segmented
        label={t('bands_by')}
        name="bands-by"
        value={byShares ? 'shares' : 'limits'}
        choices={[
          { value: 'limits', label: t('by_limits') },
          { value: 'shares', label: t('by_shares') },
        ]}
        onChange={(value) => setValue('smallestGroup', value === 'shares' ? 5 : null, { shouldDirty: true })}
      />
      {byShares && <NumberField name="smallestGroup" label={t('smallest_group')} hint={t('smallest_group_hint')} />}
      {fields.map((field, at) => (
        <div
          key={field.id}
          className={cx(
            'grid items-start gap-2',
            byShares
              ? 'grid-cols-[minmax(0,1fr)_6rem_6rem_2rem] max-sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2rem]'
              : 'grid-cols-[minmax(0,1fr)_7rem_2rem]',
          )}
        >
          <div className={cx(byShares && 'max-sm:col-span-3')}>
            <TextField name={`bands.${at}.name`} label={t('band_name', { number: at + 1 })} />
          </div>
          {byShares && <NumberField name={`bands.${at}.share`} label={t('band_share')} unit="%" />}
          {at === last ? (
            <p className="grid gap-1">
              <span className="font-strong">{t('band_from')}</span>
              <span className="flex h-9 items-center justify-end pr-3 text-soft tabular touch:h-11">{t('zero')}</span>
            </p>
          ) : (
            <NumberField name={`bands.${at}.minPoints`} label={t('band_from')} scale={100} unit={t('unit')} />
          )}
          {at !== last && fields.length > fewest && (
            <RemoveButton label={t('remove_band', { number: at + 1 })} besideFields onRemove={() => remove(at)} />
          )}
        </div>
      ))}
      {fields.length < most && (
        <div>
          <Button onClick={add}>
            <Plus aria-hidden className="size-4" />
            {t('add_band')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
