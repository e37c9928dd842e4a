'use client'

import { CalendarDays } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useController } from 'react-hook-form'
import { iconButtonLook } from '../button-look.ts'
import { FieldFrame, type FieldProps } from './field-frame.tsx'
import { inputLook } from './input-look.ts'
import { readDay } from './read-day.ts'

const Calendar = dynamic(() => import('../calendar/calendar-popup.tsx').then((file) => file.CalendarPopup), {
  ssr: false,
})

type Props = FieldProps & { autoFocus?: boolean }

/** A day, typed as one likes (2026-3-5, 2026/3/5, 20260305, 2026年3月5日) or chosen. The form holds YYYY-MM-DD. */
export function DateField({ name, label, hint, optional, autoFocus }: Props) {
  const t = useTranslations('patterns.date')
  const { field } = useController({ name })
  const anchor = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  const value = (field.value as string | null) ?? ''
  // What is typed stays as typed until one leaves; the form holds the day as soon as it can be read.
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    if ((readDay(text) ?? text) !== value) setText(value)
  }
  return (
    <FieldFrame name={name} label={label} hint={hint} optional={optional}>
      {(wiring) => (
        <div ref={anchor} className="relative">
          <input
            {...wiring}
            ref={field.ref}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              field.onChange(readDay(event.target.value) ?? (event.target.value || null))
            }}
            onBlur={() => {
              setText(value)
              field.onBlur()
            }}
            placeholder={t('placeholder')}
            autoComplete="off"
            {...(autoFocus && { autoFocus })}
            className={inputLook('tabular pr-10')}
          />
          <button
            type="button"
            aria-label={t('open')}
            aria-expanded={open}
            className={iconButtonLook('absolute top-1/2 right-1 -translate-y-1/2')}
            onClick={() => setOpen(!open)}
          >
            <CalendarDays aria-hidden className="size-4" />
          </button>
          {open && (
            <Calendar anchor={anchor} value={readDay(value)} onChoose={field.onChange} onClose={() => setOpen(false)} />
          )}
        </div>
      )}
    </FieldFrame>
  )
}
