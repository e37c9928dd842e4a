'use client'

import { type ScorecardVersionFragment, SetScorecardDocument } from '@generated/graphql.ts'
import { metrics } from '@hubcap/rules/quotas/metric'
import { metricTerms } from '@hubcap/words/terms/quotas'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { addMonths } from '@/lib/address/month.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { BandFields } from './band-fields.tsx'
import { WeightSum } from './weight-sum.tsx'

type Props = {
  newest: ScorecardVersionFragment
  /** YYYY-MM */
  thisMonth: string
}

const schema = () => import('@hubcap/rules/performance/set-scorecard.input').then((file) => file.setScorecardInput)
const monthsAhead = 13

const defaultsOf = ({ id, ...card }: ScorecardVersionFragment, thisMonth: string) => ({
  fromMonth: `${thisMonth}-01`,
  weights: {
    sales_amount: card.weights.sales_amount,
    cards_sold: card.weights.cards_sold,
    new_customers: card.weights.new_customers,
  },
  attainmentCap: card.attainmentCap,
  voidFreeShare: card.voidFreeShare,
  voidPenalty: card.voidPenalty,
  voidPenaltyMax: card.voidPenaltyMax,
  bands: card.bands.map(({ name, minPoints }) => ({ name, minPoints })),
  basedOn: id,
})
export type ScorecardValues = ReturnType<typeof defaultsOf>

export function ScorecardForm({ newest, thisMonth }: Props) {
  const t = useTranslations('scorecard.form')
  const router = useRouter()
  const { month } = useFormat()
  const { term } = useTerms()
  const months = Array.from({ length: monthsAhead }, (_, at) => addMonths(thisMonth, at))
  const done = () => {
    notify(t('done'))
    router.push('/scorecard')
    router.refresh()
  }
  return (
    <Form
      schema={schema}
      defaults={defaultsOf(newest, thisMonth)}
      save={(input) => send(SetScorecardDocument, { input })}
      onDone={done}
      submit={t('submit')}
      draftKey={`scorecard:${newest.id}`}
      beside={<CancelLink href="/scorecard" />}
    >
      <SelectField
        name="fromMonth"
        label={t('from_month')}
        hint={t('from_month_hint')}
        choices={months.map((one) => ({ value: `${one}-01`, label: month(one) }))}
      />
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-strong">{t('weights')}</legend>
        <div className="grid gap-3 sm:grid-cols-3">
          {metrics.map((metric) => (
            <NumberField key={metric} name={`weights.${metric}`} label={term(metricTerms, metric)} unit="%" />
          ))}
        </div>
        <WeightSum />
      </fieldset>
      <NumberField name="attainmentCap" label={t('cap')} hint={t('cap_hint')} unit="%" />
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-strong">{t('penalty')}</legend>
        <div className="grid items-start gap-3 sm:grid-cols-3">
          <NumberField name="voidFreeShare" label={t('free')} scale={100} unit="%" />
          <NumberField name="voidPenalty" label={t('per_percent')} scale={100} unit={t('unit')} />
          <NumberField name="voidPenaltyMax" label={t('most')} scale={100} unit={t('unit')} />
        </div>
      </fieldset>
      <BandFields />
    </Form>
  )
}
