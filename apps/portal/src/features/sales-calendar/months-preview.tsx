'use client'

import { addMonths } from '@hubcap/rules/input/add-months'
import { dayNumber } from '@hubcap/rules/input/day'
import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { salesCalendar } from '@hubcap/rules/tenancy/sales-months/sales-calendar'
import type { SalesMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { cx } from '@/patterns/cx.ts'
import { ScrollBox } from '@/patterns/scroll-box.tsx'

type Props = {
  /** The first that it speaks of, YYYY-MM-01. */
  month: string
  say: (before: SalesMonths) => SalesMonths
}

/** From the month before on, which it makes shorter or longer. */
const monthsShown = 5

/** Which days months would have, beside those that they have now. */
export function MonthsPreview({ month, say }: Props) {
  const t = useTranslations('sales_calendar')
  const { month: monthText, shortDay } = useFormat()
  const { salesMonths, chain } = useViewer()
  const [before, after] = [salesCalendar(salesMonths), salesCalendar(say(salesMonths))]
  const months = Array.from({ length: monthsShown }, (_, at) => addMonths(month, at - 1))
  return (
    <ScrollBox label={t('preview.title')}>
      <table className="w-full">
        <caption className="px-3 py-2 text-left text-soft">{t('preview.title')}</caption>
        <tbody aria-live="polite">
          {months.map((one) => {
            const [was, is] = [before.spanOf(one), after.spanOf(one)]
            const isMoved = was.from !== is.from || was.to !== is.to
            const days = dayNumber(is.to) - dayNumber(is.from) + 1
            const { workingDays } = workingCalendar(is.from, is.to, tablesOf(chain.timeZone))
            return (
              <tr key={one} className="border-t border-line">
                <th scope="row" className="h-10 px-3 py-1 text-left font-plain whitespace-nowrap">
                  {monthText(one.slice(0, 7))}
                </th>
                <td className="px-2 py-1 tabular">
                  {days < 1 ? (
                    <span className="text-bad">{t('preview.no_day')}</span>
                  ) : (
                    <span className={cx(isMoved && 'font-strong')}>
                      <span className="whitespace-nowrap">{shortDay(is.from)} –</span>{' '}
                      <span className="whitespace-nowrap">{shortDay(is.to)}</span>
                    </span>
                  )}
                  {isMoved && (
                    <span className="block text-small text-soft">
                      {t('preview.was', { from: shortDay(was.from), to: shortDay(was.to) })}
                    </span>
                  )}
                </td>
                <td className="px-3 py-1 text-right text-small whitespace-nowrap text-soft tabular">
                  {days < 1 ? '–' : t('preview.working', { days: workingDays(is.from, is.to) })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
