'use client'

import { useId } from 'react'
import { useController, useFormState } from 'react-hook-form'

type Props<Value extends string> = {
  name: string
  label: string
  choices: readonly { value: Value; label: string; detail?: string }[]
}

/** Any of a few, each with a box to tick. */
export function CheckList<Value extends string>({ name, label, choices }: Props<Value>) {
  const id = useId()
  const { field } = useController({ name })
  const error = useFormState({ name }).errors[name]?.message
  const chosen = (field.value ?? []) as Value[]
  const toggle = (value: Value) =>
    field.onChange(choices.map((one) => one.value).filter((one) => chosen.includes(one) !== (one === value)))
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 font-strong">{label}</legend>
      <ul className="divide-y divide-line rounded border border-line">
        {choices.map(({ value, label: text, detail }, at) => (
          <li key={value}>
            <label className="quick flex min-h-10 cursor-pointer items-center gap-3 px-3 py-1.5 hover:bg-hover touch:min-h-11">
              <input
                type="checkbox"
                ref={at === 0 ? field.ref : undefined}
                checked={chosen.includes(value)}
                onChange={() => toggle(value)}
                onBlur={field.onBlur}
                className="size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0">
                {text}
                {detail && <code className="block truncate text-small text-soft">{detail}</code>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p id={`${id}-error`} aria-live="polite" className="mt-1 text-small text-bad empty:hidden">
        {error ? String(error) : null}
      </p>
    </fieldset>
  )
}
