'use client'

import { type ReactNode, useId } from 'react'
import { useController, useFormState } from 'react-hook-form'
import { cx } from '../cx.ts'

type Props<Value extends string> = {
  name: string
  label: string
  choices: readonly { value: Value; label: ReactNode; detail?: ReactNode }[]
  /** Class of the grid: how many stand in a row. */
  className?: string
}

/** One of a few, as buttons for a thumb; radio buttons to keys and screen readers. */
export function ChoiceButtons<Value extends string>({ name, label, choices, className = 'grid-cols-2' }: Props<Value>) {
  const id = useId()
  const { field } = useController({ name })
  const error = useFormState({ name }).errors[name]?.message
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 font-strong">{label}</legend>
      <div className={cx('grid gap-2', className)}>
        {choices.map(({ value, label: text, detail }, at) => {
          const chosen = field.value === value
          return (
            <label
              key={value}
              className={cx(
                'quick relative flex min-h-11 cursor-pointer flex-col justify-center rounded border px-3 py-1.5 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
                chosen ? 'border-accent bg-tint text-on-tint' : 'border-edge bg-surface hover:bg-hover',
              )}
            >
              <input
                type="radio"
                name={`${id}-choice`}
                ref={at === 0 ? field.ref : undefined}
                checked={chosen}
                onChange={() => field.onChange(value)}
                onBlur={field.onBlur}
                className="absolute inset-0 cursor-pointer opacity-0"
              />
              <span className="font-strong">{text}</span>
              {detail && <span className={cx('text-small', chosen ? 'text-on-tint' : 'text-soft')}>{detail}</span>}
            </label>
          )
        })}
      </div>
      <p id={`${id}-error`} aria-live="polite" className="mt-1 text-small text-bad empty:hidden">
        {error ? String(error) : null}
      </p>
    </fieldset>
  )
}
