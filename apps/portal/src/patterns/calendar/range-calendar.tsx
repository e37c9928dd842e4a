'use client'

import { DayPicker } from 'react-day-picker'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { toDate, toDay } from './calendar-day.ts'
import { useCalendar } from './use-calendar.ts'

export type Days = { from: string; to: string }

type Props = { days: Days | null; onChange: (days: Days | null) => void }

/** Days from one to another, both chosen in the same sheet. */
export function RangeCalendar({ days, onChange }: Props) {
  const calendar = useCalendar()
  const { today } = useViewer()
  return (
    <DayPicker
      {...calendar}
      mode="range"
      defaultMonth={toDate(days?.to ?? today)}
      selected={days ? { from: toDate(days.from), to: toDate(days.to) } : undefined}
      onSelect={(range) =>
        onChange(range?.from ? { from: toDay(range.from), to: toDay(range.to ?? range.from) } : null)
      }
      classNames={{
        ...calendar.classNames,
        root: '',
        selected: 'bg-tint text-on-tint',
        range_start: end,
        range_end: end,
      }}
    />
  )
}

const end = '[&>button]:bg-accent [&>button]:text-on-accent [&>button]:hover:bg-accent-hover'
