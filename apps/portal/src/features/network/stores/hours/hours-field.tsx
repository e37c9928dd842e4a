'use client'

import type { OpeningSpan } from '@hubcap/rules/network/opening-hours'
import { type Weekday, weekdays } from '@hubcap/rules/network/weekday'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useController } from 'react-hook-form'
import { dayError } from './day-error.ts'
import { HoursDay } from './hours-day.tsx'

/** What is typed: spans of a day, complete or not. */
export type TypedHours = Partial<Record<Weekday, readonly OpeningSpan[]>>

/** Opening hours of the week. A day without a span is closed. */
export function HoursField({ name, label }: { name: string; label: string }) {
  const t = useTranslations('stores.hours')
  const id = useId()
  const { field, fieldState, formState } = useController({ name })
  const hours = (field.value ?? {}) as TypedHours
  const change = (days: TypedHours) => {
    const next = { ...hours, ...days }
    field.onChange(Object.fromEntries(Object.entries(next).filter(([, spans]) => spans.length > 0)))
  }
  const error = formState.isSubmitted || fieldState.isTouched ? fieldState.error : undefined
  return (
    <fieldset className="grid gap-1" onBlur={field.onBlur}>
      <legend id={id} className="mb-1 font-strong">
        {label}
      </legend>
      <p className="mb-1 text-small text-soft">{t('hint')}</p>
      <div className="divide-y divide-line rounded border border-line">
        {weekdays.map((day) => (
          <HoursDay
            key={day}
            day={day}
            spans={hours[day] ?? []}
            error={dayError(error, day)}
            onChange={(spans) => change({ [day]: spans })}
            onCopy={(spans) => change(Object.fromEntries(weekdays.map((one) => [one, spans])))}
          />
        ))}
      </div>
    </fieldset>
  )
}
