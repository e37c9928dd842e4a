import {
  CommissionPlanOfDocument,
  CommissionPlansDocument,
  type CommissionVersionFragment,
} from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getLocale, getTranslations } from 'next-intl/server'
import { thisMonth } from '@/lib/address/month.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { Card } from '@/patterns/card.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { GivenTo } from '../given/given-to.tsx'
import type { PayMetric } from '../payable.ts'
import { audienceText } from './audience-text.ts'
import { VersionTerms } from './version-terms.tsx'

const givenOfPage = 100

/** What a plan says now and said before, and whom it was given to. */
export async function PlanPage({ plan: asked }: { plan: string | null }) {
  const [viewer, t] = await Promise.all([requireViewer(), getTranslations('pay.plans')])
  if (!can(viewer, 'commission_plan.read')) return <Forbidden />
  const id = asked ?? nodesOf((await query(CommissionPlansDocument, { first: 1 })).commissionPlans)[0]?.id
  const answer = id ? await query(CommissionPlanOfDocument, { id, first: givenOfPage }) : null
  const plan = answer?.node?.__typename === 'CommissionPlan' ? answer.node : null
  const back = <BackLink href="/commission" label={t('title')} />
  if (!answer || !plan)
    return (
      <div className="mx-auto max-w-3xl">
        {back}
        <EmptyState title={t('no_plan')} hint={t('no_plan_hint')} />
      </div>
    )
  const of = `?plan=${encodeURIComponent(plan.id)}`
  const held = plan.versions.find(({ fromMonth }) => fromMonth.slice(0, 7) <= thisMonth(viewer))
  return (
    <div className="mx-auto max-w-3xl">
      {back}
      <PageHeader
        title={plan.name}
        actions={
          can(viewer, 'commission_plan.set') && (
            <>
              <FormLink for="new" path={`/commission/give${of}`}>
                {t('give')}
              </FormLink>
              <FormLink for="edit" path={`/commission/new${of}`}>
                {t('change')}
              </FormLink>
            </>
          )
        }
      />
      <div className="grid gap-4">
        {plan.versions.map((version) => (
          <Version key={version.id} version={version} metrics={answer.metrics} isHeld={version.id === held?.id} />
        ))}
        <GivenTo given={nodesOf(answer.commissionAssignments)} thisMonth={thisMonth(viewer)} />
      </div>
    </div>
  )
}

type VersionProps = { version: CommissionVersionFragment; metrics: readonly PayMetric[]; isHeld: boolean }

async function Version({ version, metrics, isHeld }: VersionProps) {
  const [t, locale, { month, fullMoment }] = await Promise.all([getTranslations('pay.plans'), getLocale(), getFormat()])
  const by = version.createdByName
  return (
    <Card
      title={t('from_month', { month: month(version.fromMonth.slice(0, 7)) })}
      aside={by && t('by', { name: by, moment: fullMoment(version.createdAt) })}
    >
      <p className="mb-3 flex flex-wrap items-center gap-2 text-soft">
        {audienceText(version, locale as Locale)}
        {isHeld && <StatusBadge tone="good">{t('held')}</StatusBadge>}
      </p>
      <VersionTerms version={version} metrics={metrics} />
    </Card>
  )
}
