'use client'

import { Popover } from '@base-ui/react/popover'
import { useLocale } from 'next-intl'
import type { RefObject } from 'react'
import { DayPicker } from 'react-day-picker'
import { enGB, zhCN } from 'react-day-picker/locale'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { iconButtonLook } from '../button-look.ts'
import { cx } from '../cx.ts'
import { popupLook } from '../menu-look.ts'

type Props = {
  anchor: RefObject<HTMLElement | null>
  value: string | null
  onChoose: (day: string) => void
  onClose: () => void
}

const toDate = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date)
}
const toDay = (date: Date) =>
  [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-')

const looks = {
  root: 'p-3',
  months: 'relative',
  month_caption: 'flex h-8 items-center px-1 font-strong',
  nav: 'absolute right-0 top-0 flex',
  button_previous: iconButtonLook(),
  button_next: iconButtonLook(),
  chevron: 'size-4 fill-current',
  weekday: 'size-9 text-small font-plain text-soft',
  day: 'p-0 text-center tabular',
  day_button: 'quick size-9 rounded hover:bg-hover touch:size-11',
  selected: '[&>button]:bg-accent [&>button]:text-on-accent [&>button]:hover:bg-accent-hover',
  today: 'font-strong text-accent',
  outside: 'text-soft',
  disabled: 'opacity-40',
}

/** The month's sheet of a date field. "Today" is the chain's. */
export function CalendarPopup({ anchor, value, onChoose, onClose }: Props) {
  const locale = useLocale() === 'zh' ? zhCN : enGB
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
              mode="single"
              locale={locale}
              weekStartsOn={1}
              today={toDate(today)}
              defaultMonth={toDate(value ?? today)}
              selected={value ? toDate(value) : undefined}
              onSelect={choose}
              showOutsideDays
              autoFocus
              classNames={looks}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
