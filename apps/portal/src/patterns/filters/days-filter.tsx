'use client'

import { CalendarDays } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useQueryStates } from 'nuqs'
import { useState } from 'react'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '../button.tsx'
import type { Days } from '../calendar/range-calendar.tsx'
import { PopoverButton } from '../popover/popover-button.tsx'
import { chipLook } from './chip-look.ts'
import { daysMeant, usualDays } from './usual-days.ts'

const RangeCalendar = dynamic(() => import('../calendar/range-calendar.tsx').then((file) => file.RangeCalendar), {
  ssr: false,
})

const parsers = { from: parseAsIsoDay, to: parseAsIsoDay }

const daysOf = (from: string | null, to: string | null): Days | null => (from && to ? { from, to } : null)

/** `from=` and `to=` in the address. Without them the month of the top bar holds. */
export function DaysFilter({ label }: { label: string }) {
  const { shortDay } = useFormat()
  const [{ from, to }] = useQueryStates(parsers)
  const days = daysOf(from ?? to, to ?? from)
  const value = days && (days.from === days.to ? shortDay(days.from) : `${shortDay(days.from)} – ${shortDay(days.to)}`)
  return (
    <PopoverButton
      label={label}
      className={chipLook(value !== null)}
      content={(close) => <DaysForm days={days} onClose={close} />}
      width="w-fit"
    >
      <CalendarDays aria-hidden className="size-4 shrink-0 opacity-70" />
      <span className="truncate">{value ?? label}</span>
    </PopoverButton>
  )
}

function DaysForm({ days: given, onClose }: { days: Days | null; onClose: () => void }) {
  const t = useTranslations('patterns.filters')
  const viewer = useViewer()
  const change = useAddressChange()
  const [days, setDays] = useState(given)
  const apply = (chosen: Days | null) => {
    change({ from: chosen?.from ?? null, to: chosen?.to ?? null })
    onClose()
  }
  return (
    <div className="grid gap-3">
      <div className="grid grid-cols-3 gap-1">
        {usualDays.map((usual) => (
          <Button key={usual} kind="quiet" onClick={() => apply(daysMeant(usual, viewer))}>
            {t(`days.${usual}`)}
          </Button>
        ))}
      </div>
      <div className="min-h-72">
        <RangeCalendar days={days} onChange={setDays} />
      </div>
      <div className="flex items-center justify-between gap-2">
        <Button kind="quiet" disabled={!given} onClick={() => apply(null)}>
          {t('clear_one')}
        </Button>
        <Button kind="primary" disabled={!days} onClick={() => apply(days)}>
          {t('apply')}
        </Button>
      </div>
    </div>
  )
}
