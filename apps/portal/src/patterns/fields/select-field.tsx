'use client'

import { ChevronDown } from 'lucide-react'
import { useFormContext } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { inputLook } from './input-look.ts'

type Props = FieldProps & {
  choices: readonly { value: string; label: string }[] /** Shown as long as nothing is chosen. */
  placeholder?: string
  autoFocus?: boolean
}

/** One of a few words. The device's own list: nothing is quicker on a phone, and keys work as people know them. */
export function SelectField({ name, label, hint, optional, choices, placeholder, autoFocus }: Props) {
  const { register } = useFormContext()
  return (
    <FieldFrame name={name} label={label} hint={hint} optional={optional}>
      {(wiring) => (
        <div className="relative">
          <select
            {...wiring}
            {...register(name)}
            {...(autoFocus && { autoFocus })}
            className={inputLook('appearance-none pr-9')}
          >
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {choices.map(({ value, label: word }) => (
              <option key={value} value={value}>
                {word}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden
            className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-soft"
          />
        </div>
      )}
    </FieldFrame>
  )
}
