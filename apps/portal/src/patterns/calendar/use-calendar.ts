import { useLocale } from 'next-intl'
import { enGB, zhCN } from 'react-day-picker/locale'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { iconButtonLook } from '../button-look.ts'
import { toDate } from './calendar-day.ts'

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

/** What every calendar of the portal has alike. "Today" is the chain's. */
export function useCalendar() {
  const { today } = useViewer()
  const locale = useLocale() === 'zh' ? zhCN : enGB
  return {
    locale,
    weekStartsOn: 1,
    today: toDate(today),
    showOutsideDays: true,
    autoFocus: true,
    classNames: looks,
  } as const
}
