'use client'

import { cx } from './cx.ts'

type Props<Value extends string> = {
  label: string
  name: string
  value: Value
  choices: readonly { value: Value; label: string; lang?: string }[]
  disabled?: boolean
  onChange: (value: Value) => void
}

/** One of two or three, all in sight. Radio buttons to keys and screen readers. */
export function Segmented<Value extends string>({ label, name, value, choices, disabled, onChange }: Props<Value>) {
  return (
    <fieldset disabled={disabled} className="grid auto-cols-fr grid-flow-col gap-1 rounded bg-sunken p-1">
      <legend className="sr-only">{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          lang={choice.lang}
          className={cx(
            'quick flex h-8 cursor-pointer items-center justify-center rounded-sm px-2 text-center has-focus-visible:outline-2 has-focus-visible:outline-accent touch:h-11',
            choice.value === value ? 'bg-surface font-strong outline outline-line' : 'text-soft hover:text-ink',
          )}
        >
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            className="sr-only"
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
