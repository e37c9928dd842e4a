import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { loadSalesCalendar } from './load-sales-calendar.ts'
import { RuleForm } from './rule-form.tsx'

/** Another day on which months begin, from one on. */
export async function EditRulePage() {
  const [t, viewer] = await Promise.all([getTranslations('sales_calendar'), requireViewer()])
  if (!can(viewer, 'sales_months.set')) return <Forbidden />
  const { now, free, rules } = await loadSalesCalendar(viewer)
  return (
    <FormPage title={t('rule.title')} lead={t('rule.lead')} back={{ href: '/sales-calendar', label: t('title') }}>
      <RuleForm
        newest={rules[0] ?? null}
        months={free.map(({ month }) => month)}
        first={(free.find(({ month }) => month > `${now}-01`) ?? free[0])?.month ?? `${now}-01`}
      />
    </FormPage>
  )
}
