import { CommissionPlansDocument, type CommissionPlansQuery } from '@generated/graphql.ts'
import { can } from '@hubcap/rules/tenancy/can'
import { getLocale, getTranslations } from 'next-intl/server'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { query } from '@/lib/api/query.ts'
import { getFormat } from '@/lib/format/get-format.ts'
import type { Locale } from '@/lib/i18n/locales.ts'
import { requireViewer } from '@/lib/session/viewer.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { Forbidden } from '@/patterns/forbidden.tsx'
import { FormLink } from '@/patterns/form-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import type { PayMetric } from '../payable.ts'
import { audienceText } from './audience-text.ts'
import { ruleOf } from './rule-of.ts'
import { RuleScale } from './rule-scale.tsx'

type Plan = CommissionPlansQuery['commissionPlans']['edges'][number]['node']

const plansOfPage = 100

/** Every way in which commission is paid, with its scales drawn. */
export async function PlansPage() {
  const [viewer, t] = await Promise.all([requireViewer(), getTranslations('pay.plans')])
  if (!can(viewer, 'commission_plan.read')) return <Forbidden />
  const { commissionPlans, metrics } = await query(CommissionPlansDocument, { first: plansOfPage })
  const plans = nodesOf(commissionPlans)
  const maySet = can(viewer, 'commission_plan.set')
  const add = maySet && (
    <FormLink for="new" path="/commission/new">
      {t('new')}
    </FormLink>
  )
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader title={t('title')} lead={t('lead')} actions={plans.length > 0 && add} />
      {plans.length === 0 ? (
        <EmptyState title={t('none')} hint={t(maySet ? 'none_hint' : 'none_hint_reader')} action={add} />
      ) : (
        <ul className="grid gap-3">
          {plans.map((plan) => (
            <PlanRow key={plan.id} plan={plan} metrics={metrics} today={viewer.today} />
          ))}
        </ul>
      )}
    </div>
  )
}

/** The version of the month, or the first to come. */
const heldOf = ({ versions }: Plan, today: string) =>
  versions.find(({ fromMonth }) => fromMonth <= today) ?? versions.at(-1)

type RowProps = { plan: Plan; metrics: readonly PayMetric[]; today: string }

async function PlanRow({ plan, metrics, today }: RowProps) {
  const [t, locale, { month }] = await Promise.all([getTranslations('pay.plans'), getLocale(), getFormat()])
  const held = heldOf(plan, today)
  if (!held) return null
  return (
    <li className="grid gap-3 rounded border border-line bg-surface p-4">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <KeptLink
          href={`/commission/plan?plan=${encodeURIComponent(plan.id)}`}
          className="min-w-0 truncate font-strong text-accent"
        >
          {plan.name}
        </KeptLink>
        <span className="text-soft">{audienceText(held, locale as Locale)}</span>
        <span className="ml-auto text-small text-soft">
          {t('from_month', { month: month(held.fromMonth.slice(0, 7)) })}
        </span>
      </div>
      {held.rules.map((rule, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rules of a version never move
        <RuleScale key={at} rule={ruleOf(rule)} metrics={metrics} small />
      ))}
    </li>
  )
}
