import type { SalesMonthRowFragment } from '@generated/graphql.ts'
import { dayNumber } from '@hubcap/rules/input/day'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { cx } from '@/patterns/cx.ts'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'

type Props = {
  months: readonly SalesMonthRowFragment[]
  /** YYYY-MM */
  now: string
  /** Those that the viewer may let begin on another day. */
  free: readonly string[]
}

const numbers = 'px-2 text-right whitespace-nowrap tabular sm:px-3'

/** Each month with its days. */
export async function MonthsTable({ months, now, free }: Props) {
  const [t, { month: monthText, shortDay }] = await Promise.all([getTranslations('sales_calendar'), getFormat()])
  return (
    <ScrollBox label={t('months')}>
      <table className="w-full">
        <caption className="sr-only">{t('months')}</caption>
        <thead>
          <tr className="border-b border-line bg-sunken text-soft">
            <th scope="col" className="h-10 px-3 text-left font-plain sm:px-4">
              {t('month')}
            </th>
            <th scope="col" className="px-2 text-left font-plain sm:px-3">
              {t('days_of')}
            </th>
            <th scope="col" className={cx(numbers, 'font-plain max-sm:hidden')}>
              {t('days')}
            </th>
            <th scope="col" className={cx(numbers, 'font-plain')}>
              {t('working_days')}
            </th>
            {free.length > 0 && (
              <th scope="col">
                <span className="sr-only">{t('start.change')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, from, to, workingDays, isException, isFixed }) => (
            <tr key={month} className="border-b border-line last:border-0">
              <th scope="row" className="h-11 px-3 py-1 text-left font-plain sm:px-4">
                <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <span className={cx('whitespace-nowrap', month.startsWith(now) && 'font-strong')}>
                    {monthText(month.slice(0, 7))}
                  </span>
                  {month.startsWith(now) && <StatusBadge tone="good">{t('now')}</StatusBadge>}
                  {isException && <StatusBadge tone="warn">{t('exception')}</StatusBadge>}
                  {isFixed && <StatusBadge>{t('fixed')}</StatusBadge>}
                </span>
              </th>
              <td className="px-2 py-1 tabular sm:px-3">
                <span className="whitespace-nowrap">{shortDay(from)} –</span>{' '}
                <span className="whitespace-nowrap">{shortDay(to)}</span>
              </td>
              <td className={cx(numbers, 'max-sm:hidden')}>{dayNumber(to) - dayNumber(from) + 1}</td>
              <td className={numbers}>{workingDays}</td>
              {free.length > 0 && (
                <td className="px-2 text-right sm:px-3">
                  {free.includes(month) && (
                    <Link
                      href={`/sales-calendar/start?month=${month.slice(0, 7)}`}
                      aria-label={t('start.change_of', { month: monthText(month.slice(0, 7)) })}
                      className="inline-flex h-8 items-center rounded whitespace-nowrap text-accent hover:underline touch:h-11"
                    >
                      {t('start.change')}
                    </Link>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
