'use client'

import { moneyText } from '@hubcap/rules/sales/money-format'
import { parseMoney } from '@hubcap/rules/sales/parse-money'
import { useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useMessage } from '@/lib/words/use-message.ts'
import { FieldFrame } from './field-frame.tsx'
import { inputLook } from './input-look.ts'
import type { MoneyFieldProps } from './money-field.tsx'

export function MoneyInput({ name, label, hint, optional, autoFocus }: MoneyFieldProps) {
  const { currency } = useViewer().chain
  const { setError, clearErrors } = useFormContext()
  const { field } = useController({ name })
  const message = useMessage()
  const written = typeof field.value === 'number' && !Number.isNaN(field.value) ? moneyText(field.value, currency) : ''
  const [text, setText] = useState(written)
  // Another value from outside: a draft that is put back, or a field that follows another.
  const [seen, setSeen] = useState<unknown>(field.value)
  if (!Object.is(seen, field.value)) {
    setSeen(field.value)
    const parsed = parseMoney(text, currency)
    const typed = parsed.ok ? parsed.minor : text.trim() === '' ? null : Number.NaN
    if (!Object.is(typed, field.value)) setText(written)
  }
  const read = (written: string) => {
    setText(written)
    const parsed = parseMoney(written, currency)
    field.onChange(parsed.ok ? parsed.minor : written.trim() === '' ? null : Number.NaN)
    if (parsed.ok) clearErrors(name)
  }
  const leave = () => {
    field.onBlur()
    const parsed = parseMoney(text, currency)
    if (parsed.ok) return setText(moneyText(parsed.minor, currency))
    if (text.trim() !== '')
      setError(name, { type: parsed.issue.code, message: message(parsed.issue.code, parsed.issue.params) })
  }
  const { shortMoney } = useFormat()
  const large = typeof field.value === 'number' && field.value >= 1_000_000 ? shortMoney(field.value) : undefined
  return (
    <FieldFrame name={name} label={label} hint={large ?? hint} optional={optional}>
      {(wiring) => (
        <input
          {...wiring}
          ref={field.ref}
          value={text}
          onChange={(event) => read(event.target.value)}
          onBlur={leave}
          inputMode="decimal"
          autoComplete="off"
          {...(autoFocus && { autoFocus })}
          className={inputLook('tabular text-right')}
        />
      )}
    </FieldFrame>
  )
}
