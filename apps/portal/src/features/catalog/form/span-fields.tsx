'use client'

import { useTranslations } from 'next-intl'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'

type Props = { name: string; unit: string; label: string; hint?: string; optional?: boolean }

/** A length of time: how many of days or months. */
export function SpanFields({ name, unit, label, ...more }: Props) {
  const t = useTranslations('catalog.form')
  const choices = [
    { value: 'month', label: t('months') },
    { value: 'day', label: t('days') },
  ]
  return (
    <div className="grid grid-cols-[1fr_8rem] items-start gap-2">
      <NumberField name={name} label={label} {...more} />
      <SelectField name={unit} label={t('unit')} choices={choices} />
    </div>
  )
}
