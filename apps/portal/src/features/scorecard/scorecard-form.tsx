'use client'

import { type ScorecardVersionFragment, SetScorecardDocument, SimulateScorecardDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { addMonths } from '@/lib/address/month.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { TryDraft } from '@/lib/simulations/try-draft.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { BandFields } from './band-fields.tsx'
import { MetricFields } from './metric-fields.tsx'

type Props = {
  newest: ScorecardVersionFragment
  /** YYYY-MM */
  thisMonth: string
}

const schema = () => import('@hubcap/rules/performance/set-scorecard.input').then((file) => file.setScorecardInput)
const monthsAhead = 13

const defaultsOf = ({ id, ...card }: ScorecardVersionFragment, thisMonth: string) => ({
  fromMonth: `${thisMonth}-01`,
  metrics: card.metrics.map(({ metricId, weight, curve, floor, cap, minimumSample }) => ({
    ...{ metricId, weight, floor, cap, minimumSample },
    curve: curve?.map(({ attainment, earned }) => ({ attainment, earned })) ?? null,
  })),
  voidFreeShare: card.voidFreeShare,
  voidPenalty: card.voidPenalty,
  voidPenaltyMax: card.voidPenaltyMax,
  bands: card.bands.map(({ name, minPoints, share }) => ({ name, minPoints, share })),
  smallestGroup: card.smallestGroup,
  basedOn: id,
})
export type ScorecardValues = ReturnType<typeof defaultsOf>

export function ScorecardForm({ newest, thisMonth }: Props) {
  const t = useTranslations('scorecard.form')
  const router = useRouter()
  const { month } = useFormat()
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
      <MetricFields />
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-strong">{t('penalty')}</legend>
        <div className="grid items-start gap-3 sm:grid-cols-3">
          <NumberField name="voidFreeShare" label={t('free')} scale={100} unit="%" />
          <NumberField name="voidPenalty" label={t('per_percent')} scale={100} unit={t('unit')} />
          <NumberField name="voidPenaltyMax" label={t('most')} scale={100} unit={t('unit')} />
        </div>
      </fieldset>
      <BandFields />
      <TryDraft<ScorecardValues>
        start={({ fromMonth: _, basedOn: __, ...draft }, span) =>
          send(SimulateScorecardDocument, { input: { ...span, draft } })
        }
      />
    </Form>
  )
}
