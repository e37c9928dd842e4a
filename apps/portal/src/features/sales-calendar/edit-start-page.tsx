import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { createLoader, type SearchParams } from 'nuqs/server'
import { monthParser } from '@/lib/address/month.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { loadSalesCalendar } from './load-sales-calendar.ts'
import { StartForm } from './start-form.tsx'

const loadAddress = createLoader({ month: monthParser })

/** One month's own first day. */
export async function EditStartPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [t, format, viewer, address] = await Promise.all([
    getTranslations('sales_calendar'),
    getFormat(),
    requireViewer(),
    loadAddress(searchParams),
  ])
  if (!can(viewer, 'sales_months.set')) return <Forbidden />
  const { now, free } = await loadSalesCalendar(viewer)
  const asked = address.month ? `${address.month}-01` : free.find(({ month }) => month > `${now}-01`)?.month
  const own = free.find(({ month }) => month === asked)
  const back = { href: '/sales-calendar', label: t('title') }
  if (!own)
    return (
      <FormPage title={t('start.title')} back={back}>
        <EmptyState title={t('start.fixed')} hint={t('start.fixed_hint')} />
      </FormPage>
    )
  return (
    <FormPage
      title={t('start.title_of', { month: format.month(own.month.slice(0, 7)) })}
      lead={t('start.lead')}
      back={back}
    >
      <StartForm own={own} />
    </FormPage>
  )
}
