import type { OverviewQuery } from '@generated/graphql.ts'
import { isWeekday } from '@hubcap/rules/input/day'
import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { holidayTerms } from '@hubcap/words/terms/quotas'
import { getLocale, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'
import { Card } from '@/patterns/card.tsx'
import { HeatMap } from '@/patterns/charts/heat-map.tsx'
import type { Links } from './links.ts'

type Props = { heat: NonNullable<OverviewQuery['overview']['heat']>; timeZone: string; links: Links }

/** Where and when it was much: stores by days, with holidays and worked weekends in the head. */
export async function StoreHeat({ heat: { days, rows, storeCount }, timeZone, links }: Props) {
  const [t, format, locale] = await Promise.all([getTranslations('overview'), getFormat(), getLocale()])
  const { term } = makeTerms(locale as Locale)
  const [first = '', last = ''] = [days[0], days.at(-1)]
  const { isWorkingDay, holidayOn } = workingCalendar(first, last, tablesOf(timeZone))
  const markOf = (day: string) => {
    if (holidayOn(day)) return t('mark_holiday')
    return isWorkingDay(day) && !isWeekday(day) ? t('mark_worked') : format.narrowWeekday(day)
  }
  return (
    <Card
      title={t('heat')}
      aside={storeCount > rows.length ? t('first_of', { shown: rows.length, all: storeCount }) : t('heat_hint')}
    >
      <HeatMap
        caption={t('heat')}
        nameHead={t('heat_store')}
        days={days.map((day) => {
          const holiday = holidayOn(day)
          const label = holiday ? `${format.weekday(day)} ${term(holidayTerms, holiday)}` : format.weekday(day)
          return { day, label, mark: markOf(day), free: !isWorkingDay(day) }
        })}
        rows={rows.map(({ id, name, amounts }) => ({
          key: id,
          name,
          href: links.bar({ kind: 'store', id }, 'sales_amount'),
          cells: amounts.map((value, at) => ({ value, ...(value && { href: links.storeDay(id, days[at] ?? '') }) })),
        }))}
        short={format.shortMoney}
        exact={format.money}
        texts={{ less: t('less'), more: t('more') }}
      />
    </Card>
  )
}
