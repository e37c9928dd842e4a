import { tablesOf } from '@hubcap/rules/quotas/calendar/tables-of'
import { workingCalendar } from '@hubcap/rules/quotas/calendar/working-calendar'
import { can } from '@hubcap/rules/tenancy/can'
import { getFormatter, getTranslations } from 'next-intl/server'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Card } from '@/patterns/card.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { firstDayText } from './first-day-text.ts'
import { loadSalesCalendar } from './load-sales-calendar.ts'
import { MonthsTable } from './months-table.tsx'

/** Shown before this month. */
const monthsBefore = 3

/** Which days each sales month has, and by which rule. */
export async function SalesCalendarPage() {
  const [t, format, { list }, viewer] = await Promise.all([
    getTranslations('sales_calendar'),
    getFormat(),
    getFormatter(),
    requireViewer(),
  ])
  const { now, months, rules, free } = await loadSalesCalendar(viewer)
  const mayChange = can(viewer, 'sales_months.set')
  const shown = months.slice(months.findIndex(({ month }) => month.startsWith(now)) - monthsBefore)
  const tables = tablesOf(viewer.chain.timeZone)
  const { yearsWithout } = workingCalendar(shown[0]?.from ?? viewer.today, shown.at(-1)?.to ?? viewer.today, tables)
  const begins = (firstDay: number) => t(`begins.${firstDayText(firstDay)[0]}`, firstDayText(firstDay)[1])
  return (
    <div className="mx-auto max-w-2xl">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          mayChange && (
            <FormLink path="/sales-calendar/edit" for="edit">
              {t('edit')}
            </FormLink>
          )
        }
      />
      <div className="grid gap-4">
        <MonthsTable months={shown} now={now} free={mayChange ? free.map(({ month }) => month) : []} />
        {tables.length > 0 && yearsWithout.length > 0 && (
          <p className="text-warn">{t('no_calendar', { years: list(yearsWithout.map(String)) })}</p>
        )}
        <Card title={t('rules')}>
          <ul className="grid divide-y divide-line">
            {rules.map(({ id, fromMonth, firstDay, createdAt }) => (
              <li key={id} className="flex flex-wrap items-baseline gap-x-3 py-2">
                <span className="font-strong">{t('from', { month: format.month(fromMonth.slice(0, 7)) })}</span>
                <span>{begins(firstDay)}</span>
                <span className="ml-auto text-small text-soft">{format.fullMoment(createdAt)}</span>
              </li>
            ))}
            <li className="py-2 text-soft">{t('first')}</li>
          </ul>
        </Card>
      </div>
    </div>
  )
}
