'use client'

import { useId } from 'react'
import { useController, useFormState } from 'react-hook-form'

type Props = { name: string; label: string; hint?: string }

/** One thing that is so or not: a box to tick, as wide as the form. */
export function CheckField({ name, label, hint }: Props) {
  const id = useId()
  const { field } = useController({ name })
  const error = useFormState({ name }).errors[name]?.message
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div>
      <label className="quick flex min-h-11 cursor-pointer items-center gap-3 rounded border border-edge bg-surface px-3 py-1.5 hover:bg-hover">
        <input
          type="checkbox"
          ref={field.ref}
          checked={field.value === true}
          onChange={(event) => field.onChange(event.target.checked)}
          onBlur={field.onBlur}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          className="size-4 shrink-0 accent-accent"
        />
        <span className="min-w-0">
          <span className="font-strong">{label}</span>
          {hint && (
            <span id={`${id}-hint`} className="block text-small text-soft">
              {hint}
            </span>
          )}
        </span>
      </label>
      <p id={`${id}-error`} aria-live="polite" className="mt-1 text-small text-bad empty:hidden">
        {error ? String(error) : null}
      </p>
    </div>
  )
}
