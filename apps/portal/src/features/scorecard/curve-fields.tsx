'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray } from 'react-hook-form'
import { Button } from '@/patterns/button.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import type { ScorecardValues } from './scorecard-form.tsx'

const [fewest, most] = [2, 8]

/** The points of a curve, from attainment 0 on. */
export function CurveFields({ at }: { at: number }) {
  const t = useTranslations('scorecard.form')
  const name = `metrics.${at}.curve` as const
  const { fields, append, remove } = useFieldArray<ScorecardValues, typeof name>({ name })
  const last = fields.at(-1)
  const add = () => append({ attainment: (last?.attainment ?? 0) + 1_000, earned: last?.earned ?? 0 })
  return (
    <div className="grid gap-2">
      <p className="text-small text-soft">{t('curve_hint')}</p>
      {fields.map((field, own) => (
        <div key={field.id} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2rem] items-start gap-2">
          <NumberField
            name={`${name}.${own}.attainment`}
            label={t('point_attainment', { number: own + 1 })}
            scale={100}
            unit="%"
          />
          <NumberField name={`${name}.${own}.earned`} label={t('point_earned')} scale={100} unit="%" />
          {own > 0 && fields.length > fewest && (
            <RemoveButton label={t('remove_point', { number: own + 1 })} besideFields onRemove={() => remove(own)} />
          )}
        </div>
      ))}
      {fields.length < most && (
        <div>
          <Button onClick={add}>
            <Plus aria-hidden className="size-4" />
            {t('add_point')}
          </Button>
        </div>
      )}
    </div>
  )
}
