'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useId } from 'react'
import { useFormContext, useFormState } from 'react-hook-form'

export type FieldProps = { name: string; label: string; hint?: string; optional?: boolean }

/** What ties an input to its label, its hint and its error. */
export type FieldWiring = {
  id: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
  'aria-required': true | undefined
}
type Props = FieldProps & { children: (wiring: FieldWiring) => ReactNode }

/** Label above, what is wrong underneath, and the wires between them. */
export function FieldFrame({ name, label, hint, optional, children }: Props) {
  const t = useTranslations('patterns.form')
  const id = useId()
  const { control, getFieldState } = useFormContext()
  const form = useFormState({ control, name })
  const { error: found, isDirty } = getFieldState(name, form)
  // A required field that was only passed through is no error yet; and a line that appears under it while somebody presses
  // a button would move the button away from under the pointer.
  const error = isDirty || form.isSubmitted ? found?.message : undefined
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-strong">
        {label}
        {optional && <span className="ml-1.5 font-plain text-soft">{t('optional')}</span>}
      </label>
      {children({
        id,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': described || undefined,
        'aria-required': optional ? undefined : true,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-small text-soft">
          {hint}
        </p>
      )}
      <p id={`${id}-error`} aria-live="polite" className="text-small text-bad empty:hidden">
        {error}
      </p>
    </div>
  )
}
