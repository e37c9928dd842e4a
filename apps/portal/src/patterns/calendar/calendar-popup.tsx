'use client'

import { Popover } from '@base-ui/react/popover'
import type { RefObject } from 'react'
import { DayPicker } from 'react-day-picker'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { cx } from '../cx.ts'
import { popupLook } from '../menu-look.ts'
import { toDate, toDay } from './calendar-day.ts'
import { useCalendar } from './use-calendar.ts'

type Props = {
  anchor: RefObject<HTMLElement | null>
  value: string | null
  /** The last day that can be chosen. */
  last?: string
  onChoose: (day: string) => void
  onClose: () => void
}

/** The month's sheet of a date field. */
export function CalendarPopup({ anchor, value, last, onChoose, onClose }: Props) {
  const calendar = useCalendar()
  const { today } = useViewer()
  const choose = (date: Date | undefined) => {
    if (date) onChoose(toDay(date))
    onClose()
  }
  return (
    <Popover.Root open onOpenChange={(open) => !open && onClose()}>
      <Popover.Portal>
        <Popover.Positioner anchor={anchor} align="start" sideOffset={4} className="z-50">
          <Popover.Popup className={cx(popupLook)}>
            <DayPicker
              {...calendar}
              mode="single"
              defaultMonth={toDate(value ?? today)}
              selected={value ? toDate(value) : undefined}
              disabled={last ? { after: toDate(last) } : undefined}
              onSelect={choose}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
