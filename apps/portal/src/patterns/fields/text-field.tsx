'use client'

import type { HTMLInputTypeAttribute, InputHTMLAttributes } from 'react'
import { useFormContext } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { inputLook } from './input-look.ts'

type Props = FieldProps & {
  type?: HTMLInputTypeAttribute
  /** Which keyboard a phone shows. */
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode']
  autoComplete?: string
  autoFocus?: boolean
  disabled?: boolean
  placeholder?: string
}

export function TextField({ name, label, hint, optional, type = 'text', autoComplete = 'off', ...rest }: Props) {
  const { register } = useFormContext()
  return (
    <FieldFrame name={name} label={label} hint={hint} optional={optional}>
      {(wiring) => (
        <input
          {...wiring}
          {...register(name)}
          {...rest}
          type={type}
          autoComplete={autoComplete}
          className={inputLook()}
        />
      )}
    </FieldFrame>
  )
}
