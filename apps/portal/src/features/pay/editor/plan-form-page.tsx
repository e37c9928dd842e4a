import { CommissionPlanOfDocument, PayMetricsDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { thisMonth } from '@/lib/address/month.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { PlanForm } from './plan-form.tsx'

async function loadPlan(id: string | null) {
  if (!id) return null
  const { node } = await query(CommissionPlanOfDocument, { id, first: 1 })
  if (node?.__typename !== 'CommissionPlan') return null
  const newest = node.versions.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))[0]
  return newest ? { id: node.id, name: node.name, newest } : null
}

/** A new plan, or a new version of one. */
export async function PlanFormPage({ plan: id }: { plan: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('pay'), requireViewer()])
  if (!can(viewer, 'commission_plan.set')) return <Forbidden />
  const [plan, { metrics }] = await Promise.all([loadPlan(id), query(PayMetricsDocument, {})])
  return (
    <FormPage
      title={plan ? t('editor.change') : t('plans.new')}
      lead={plan ? t('editor.change_lead') : t('editor.lead')}
      back={{ href: '/commission', label: t('plans.title') }}
    >
      <PlanForm plan={plan} metrics={metrics} thisMonth={thisMonth(viewer)} />
    </FormPage>
  )
}
