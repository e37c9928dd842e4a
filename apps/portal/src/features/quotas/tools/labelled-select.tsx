'use client'

import { type ReactNode, useId } from 'react'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'

export type SelectChoice<Value extends string> = { value: Value; label: string; disabled?: boolean }
type Props<Value extends string> = {
  label: string
  value: Value
  choices: readonly SelectChoice<Value>[]
  onChange: (value: Value) => void
  invalid?: boolean
  /** What is to be said about the choice, under it. */
  children?: ReactNode
}

/** A choice with its name above it, in a tool's form. */
export function LabelledSelect<Value extends string>({
  label,
  choices,
  onChange,
  invalid,
  children,
  ...of
}: Props<Value>) {
  const id = useId()
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-strong">
        {label}
      </label>
      <PlainSelect
        id={id}
        value={of.value}
        aria-invalid={invalid || undefined}
        aria-describedby={children ? `${id}-note` : undefined}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {choices.map(({ value, label: text, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {text}
          </option>
        ))}
      </PlainSelect>
      {children && (
        <div id={`${id}-note`} className="text-small">
          {children}
        </div>
      )}
    </div>
  )
}
