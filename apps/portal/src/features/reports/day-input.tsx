'use client'

import { useTranslations } from 'next-intl'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { monthOf } from '@/lib/address/month.ts'
import { useAddressChange } from '@/lib/address/use-address-change.ts'

/** The device's own calendar: nothing is quicker on a phone. Days to come aren't offered. */
export function DayInput({ day, today }: { day: string; today: string }) {
  const t = useTranslations('reports')
  const change = useAddressChange()
  const choose = (text: string) => {
    const chosen = parseAsIsoDay.parse(text)
    if (!chosen || chosen > today || chosen === day) return
    const month = monthOf(chosen)
    change({ on: chosen === today ? null : chosen, month: month === monthOf(today) ? null : month })
  }
  return (
    <input
      key={day}
      type="date"
      aria-label={t('day')}
      defaultValue={day}
      max={today}
      onChange={(event) => choose(event.target.value)}
      className="quick h-8 rounded border border-line bg-surface px-2 tabular hover:bg-hover touch:h-11"
    />
  )
}
