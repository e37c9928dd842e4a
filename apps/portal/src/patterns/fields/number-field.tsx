'use client'

import { useState } from 'react'
import { useController } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { inputLook } from './input-look.ts'
import { readNumber } from './read-number.ts'

type Props = FieldProps & {
  /** How many of the form's units one written unit is: 100 for a percentage held in basis points. */
  scale?: number
  /** Behind the number, such as %. */
  unit?: string
  placeholder?: string
}

const written = (value: unknown, scale: number) => (typeof value === 'number' ? String(value / scale) : '')

/** A number as one writes it. The form holds it in its own unit, null while it is empty, NaN while it is none. */
export function NumberField({ name, label, hint, optional, scale = 1, unit, placeholder }: Props) {
  const { field } = useController({ name })
  const [text, setText] = useState(written(field.value, scale))
  // A draft that is put back, or another field that writes into this one.
  const [seen, setSeen] = useState<unknown>(field.value)
  if (!Object.is(seen, field.value)) {
    setSeen(field.value)
    if (!Object.is(readNumber(text, scale), field.value)) setText(written(field.value, scale))
  }
  return (
    <FieldFrame name={name} label={label} hint={hint} optional={optional}>
      {(wiring) => (
        <div className="relative">
          <input
            {...wiring}
            ref={field.ref}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              field.onChange(readNumber(event.target.value, scale))
            }}
            onBlur={field.onBlur}
            inputMode="decimal"
            autoComplete="off"
            placeholder={placeholder}
            className={inputLook(unit ? 'tabular pr-9 text-right' : 'tabular')}
          />
          {unit && (
            <span aria-hidden className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-soft">
              {unit}
            </span>
          )}
        </div>
      )}
    </FieldFrame>
  )
}
