'use client'

import { useFormContext } from 'react-hook-form'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { inputLook } from './input-look.ts'

type Props = FieldProps & { rows?: number; autoFocus?: boolean; placeholder?: string }

export function TextAreaField({ name, label, hint, optional, rows = 3, ...rest }: Props) {
  const { register } = useFormContext()
  return (
    <FieldFrame name={name} label={label} hint={hint} optional={optional}>
      {(wiring) => (
        <textarea
          {...wiring}
          {...register(name)}
          {...rest}
          rows={rows}
          className={inputLook('h-auto py-2 touch:h-auto')}
        />
      )}
    </FieldFrame>
  )
}
