'use client'

import {
  type CommissionVersionFragment,
  SetCommissionPlanDocument,
  SimulateCommissionPlanDocument,
} from '@generated/graphql.ts'
import { planAudienceTerms } from '@hubcap/words/terms/pay'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { addMonths } from '@/lib/address/month.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { TryDraft } from '@/lib/simulations/try-draft.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { CheckField } from '@/patterns/fields/check-field.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import type { PayMetric } from '../payable.ts'
import { MetricsGiven } from './metrics-given.ts'
import { newRule, type PlanDraft } from './plan-draft.ts'
import { RulesFields } from './rules-fields.tsx'

const schema = () => import('@hubcap/rules/pay/set-commission-plan.input').then((file) => file.setCommissionPlanInput)

type Props = {
  /** Of which this is to be a new version; null: a new plan. */
  plan: { id: string; name: string; newest: CommissionVersionFragment } | null
  metrics: readonly PayMetric[]
  /** YYYY-MM */
  thisMonth: string
}

const [monthsBack, monthsAhead] = [12, 12]

function defaultsOf({ plan, thisMonth }: Omit<Props, 'metrics'>): PlanDraft {
  const newest = plan?.newest
  return {
    ...{ name: plan?.name ?? '', fromMonth: `${thisMonth}-01`, post: newest?.post ?? '' },
    audience: newest?.audience ?? 'everybody',
    rules: newest?.rules.map(({ group, tiers, ...rule }) => ({
      ...{ ...rule, group: group ?? '' },
      tiers: tiers.map(({ from, rate }) => ({ from, rate })),
    })) ?? [newRule],
    cap: newest?.cap ?? null,
    draw: { amount: newest?.draw ?? null, isRecoverable: newest?.drawIsRecoverable ?? false },
  }
}

/** A plan's rules with their tiers, each drawn as it is typed, its cap and its draw, from a month on. */
export function PlanForm(props: Props) {
  const { plan, metrics, thisMonth } = props
  const t = useTranslations('pay.editor')
  const router = useRouter()
  const { month } = useFormat()
  const { choices } = useTerms()
  const [idempotencyKey] = useState(newKey)
  const months = Array.from({ length: monthsBack + 1 + monthsAhead }, (_, at) => addMonths(thisMonth, at - monthsBack))
  const toInput = ({ draw, ...draft }: PlanDraft) => ({
    ...{ ...draft, idempotencyKey, draw: draw.amount === null ? null : draw },
    ...{ commissionPlanId: plan?.id ?? null, seenVersionId: plan?.newest.id ?? null },
  })
  const tried = ({ audience, post, rules, cap, draw }: PlanDraft) => ({
    ...{ audience, post, rules, cap, draw: draw.amount === null ? null : draw },
    commissionPlanId: plan?.id ?? null,
  })
  const back = plan ? `/commission/plan?plan=${encodeURIComponent(plan.id)}` : '/commission'
  return (
    <Form<PlanDraft, { id: string; plan: { id: string } }>
      schema={schema}
      defaults={defaultsOf(props)}
      toInput={toInput}
      save={(draft) => send(SetCommissionPlanDocument, { input: toInput(draft) as never })}
      onDone={(version) => {
        notify(t('done'))
        router.push(`/commission/plan?plan=${encodeURIComponent(version.plan.id)}`)
        router.refresh()
      }}
      submit={t('submit')}
      draftKey={`commission-plan:${plan?.newest.id ?? 'new'}`}
      fieldOf={(code) => (code === 'write.duplicate' ? 'name' : null)}
      beside={<CancelLink href={back} />}
    >
      <TextField name="name" label={t('name')} autoFocus={!plan} />
      <SelectField
        name="fromMonth"
        label={t('from_month')}
        hint={t('from_month_hint')}
        choices={months.map((one) => ({ value: `${one}-01`, label: month(one) }))}
      />
      <SelectField
        name="audience"
        label={t('audience')}
        hint={t('audience_hint')}
        choices={choices(planAudienceTerms)}
      />
      <PostField />
      <MetricsGiven value={metrics}>
        <RulesFields />
      </MetricsGiven>
      <MoneyField name="cap" label={t('cap')} hint={t('cap_hint')} optional />
      <MoneyField name="draw.amount" label={t('draw')} hint={t('draw_hint')} optional />
      <RecoverableField />
      <TryDraft<PlanDraft>
        start={(draft, span) =>
          send(SimulateCommissionPlanDocument, { input: { ...span, draft: tried(draft) } as never })
        }
      />
    </Form>
  )
}

function PostField() {
  const t = useTranslations('pay.editor')
  const audience = useWatch<PlanDraft, 'audience'>({ name: 'audience' })
  return audience === 'post' ? <TextField name="post" label={t('post')} hint={t('post_hint')} /> : null
}

function RecoverableField() {
  const t = useTranslations('pay.editor')
  const amount = useWatch<PlanDraft, 'draw.amount'>({ name: 'draw.amount' })
  if (amount === null || amount === undefined) return null
  return <CheckField name="draw.isRecoverable" label={t('recoverable')} hint={t('recoverable_hint')} />
}
