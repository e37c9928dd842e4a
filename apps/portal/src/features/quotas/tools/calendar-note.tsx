'use client'

import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { useTranslations } from 'next-intl'
import { useViewer } from '@/lib/session/viewer-provider.tsx'

/** Where a year's holidays aren't known yet: that its working days are plain weekdays. */
export function CalendarNote({ year }: { year: number }) {
  const t = useTranslations('quotas.share_out')
  const tables = tablesOf(useViewer().chain.timeZone)
  const { yearsWithout } = workingCalendar(`${year}-01-01`, `${year}-12-31`, tables)
  if (tables.length === 0 || yearsWithout.length === 0) return null
  return <p className="text-warn">{t('no_calendar', { year: String(year) })}</p>
}
