import { CommissionPlanOfDocument, CommissionPlansDocument } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getTranslations } from 'next-intl/server'
import { thisMonth } from '@/lib/address/month.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormPage } from '@/patterns/form-page.tsx'
import { GiveForm } from './give-form.tsx'

/** Gives a plan to a franchisee, a store or a person. */
export async function GivePage({ plan: asked }: { plan: string | null }) {
  const [t, viewer] = await Promise.all([getTranslations('pay'), requireViewer()])
  if (!can(viewer, 'commission_plan.set')) return <Forbidden />
  const id = asked ?? nodesOf((await query(CommissionPlansDocument, { first: 1 })).commissionPlans)[0]?.id
  const node = id ? (await query(CommissionPlanOfDocument, { id, first: 1 })).node : null
  if (node?.__typename !== 'CommissionPlan')
    return (
      <div className="mx-auto max-w-xl">
        <BackLink href="/commission" label={t('plans.title')} />
        <EmptyState title={t('plans.no_plan')} hint={t('plans.no_plan_hint')} />
      </div>
    )
  const back = { href: `/commission/plan?plan=${encodeURIComponent(node.id)}`, label: node.name }
  return (
    <FormPage title={t('give.title', { plan: node.name })} lead={t('give.lead')} back={back}>
      <GiveForm plan={{ id: node.id, name: node.name }} thisMonth={thisMonth(viewer)} />
    </FormPage>
  )
}
