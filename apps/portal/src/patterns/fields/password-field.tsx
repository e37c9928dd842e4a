'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { iconButtonLook } from '../button-look.ts'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { inputLook } from './input-look.ts'

type Props = FieldProps & {
  /** one-time-code: of somebody else, which no browser is to keep. */
  autoComplete: 'current-password' | 'new-password' | 'one-time-code'
  inputMode?: 'numeric'
  autoFocus?: boolean
}

/** A password that one may look at while typing. */
export function PasswordField({ name, label, hint, optional, ...rest }: Props) {
  const t = useTranslations('session')
  const { register } = useFormContext()
  const [shown, setShown] = useState(false)
  const Icon = shown ? EyeOff : Eye
  return (
    <FieldFrame name={name} label={label} hint={hint} optional={optional}>
      {(wiring) => (
        <div className="relative">
          <input
            {...wiring}
            {...register(name)}
            {...rest}
            type={shown ? 'text' : 'password'}
            className={inputLook('pr-11')}
          />
          <button
            type="button"
            aria-label={shown ? t('hide_password') : t('show_password')}
            className={iconButtonLook('absolute top-1/2 right-0.5 -translate-y-1/2')}
            onClick={() => setShown(!shown)}
          >
            <Icon aria-hidden className="size-4" />
          </button>
        </div>
      )}
    </FieldFrame>
  )
}
