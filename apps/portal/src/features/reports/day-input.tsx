'use client'

import { CalendarDays } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { naturalMonthOf } from '@/lib/address/month.ts'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { buttonLook } from '@/patterns/button-look.ts'

const Calendar = dynamic(() => import('@/patterns/calendar/calendar-popup.tsx').then((file) => file.CalendarPopup), {
  ssr: false,
})

/** The day of a report, and a calendar to choose another from. Days to come aren't offered. */
export function DayInput({ day, today }: { day: string; today: string }) {
  const t = useTranslations('reports')
  const { weekday } = useFormat()
  const change = useAddressChange()
  const anchor = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const choose = (chosen: string) => {
    const month = naturalMonthOf(chosen)
    change({ on: chosen === today ? null : chosen, month: month === naturalMonthOf(today) ? null : month })
  }
  return (
    <>
      <button
        ref={anchor}
        type="button"
        aria-label={t('choose_day', { day: weekday(day) })}
        aria-haspopup="dialog"
        aria-expanded={open}
        className={buttonLook('quiet', '!font-strong tabular')}
        onClick={() => setOpen(!open)}
      >
        {weekday(day)}
        <CalendarDays aria-hidden className="size-4 opacity-70" />
      </button>
      {open && <Calendar anchor={anchor} value={day} last={today} onChoose={choose} onClose={() => setOpen(false)} />}
    </>
  )
}
