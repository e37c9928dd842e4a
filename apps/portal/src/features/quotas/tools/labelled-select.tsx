'use client'

import type { ReactNode } from 'react'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'
import { Labelled } from './labelled.tsx'

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
  return (
    <Labelled label={label} note={children}>
      {(wiring) => (
        <PlainSelect
          {...wiring}
          value={of.value}
          aria-invalid={invalid || undefined}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {choices.map(({ value, label: text, disabled }) => (
            <option key={value} value={value} disabled={disabled}>
              {text}
            </option>
          ))}
        </PlainSelect>
      )}
    </Labelled>
  )
}
