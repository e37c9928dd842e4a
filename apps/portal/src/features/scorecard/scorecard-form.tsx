'use client'

import {
  CreateScorecardDocument,
  type ScorecardVersionFragment,
  SetScorecardDocument,
  SimulateScorecardDocument,
} from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { addMonths } from '@/lib/address/month.ts'
import { scorecardPath } from '@/lib/address/scorecard-path.ts'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { TryDraft } from '@/lib/simulations/try-draft.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { BandFields } from './band-fields.tsx'
import { ItemFields } from './item-fields.tsx'
import { MetricFields } from './metric-fields.tsx'

type Props = {
  /** A new version of it, or with isNew another scorecard that begins as its copy. */
  newest: ScorecardVersionFragment
  isNew?: boolean
  /** YYYY-MM */
  thisMonth: string
  back: string
}

const schemaOf = (isNew: boolean) => () =>
  import('@hubcap/rules/performance/set-scorecard.input').then((file) =>
    isNew ? file.createScorecardInput : file.setScorecardInput,
  )
const [newSchema, editSchema] = [schemaOf(true), schemaOf(false)]
const monthsAhead = 13

const defaultsOf = (card: ScorecardVersionFragment, thisMonth: string) => ({
  name: card.name,
  fromMonth: `${thisMonth}-01`,
  metrics: card.metrics.map(({ metricId, weight, curve, floor, cap, minimumSample }) => ({
    ...{ metricId, weight, floor, cap, minimumSample },
    curve: curve?.map(({ attainment, earned }) => ({ attainment, earned })) ?? null,
  })),
  items: card.items.map(({ itemId, name, about, weight }) => ({ itemId, name, about: about ?? '', weight })),
  selfShare: card.selfShare,
  voidFreeShare: card.voidFreeShare,
  voidPenalty: card.voidPenalty,
  voidPenaltyMax: card.voidPenaltyMax,
  bands: card.bands.map(({ name, minPoints, share }) => ({ name, minPoints, share })),
  smallestGroup: card.smallestGroup,
})
export type ScorecardValues = ReturnType<typeof defaultsOf>

export function ScorecardForm({ newest, isNew = false, thisMonth, back }: Props) {
  const t = useTranslations('scorecard.form')
  const router = useRouter()
  const { month } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const months = Array.from({ length: monthsAhead }, (_, at) => addMonths(thisMonth, at))
  const defaults = defaultsOf(newest, thisMonth)
  const withKey = (values: ScorecardValues) => ({ ...values, idempotencyKey })
  const withBase = (values: ScorecardValues) => ({ ...values, basedOn: newest.id })
  const save = (values: ScorecardValues) =>
    isNew
      ? send(CreateScorecardDocument, { input: withKey(values) })
      : send(SetScorecardDocument, { input: withBase(values) })
  const done = ({ familyId }: { familyId: string }) => {
    notify(t(isNew ? 'made' : 'done'))
    router.push(isNew ? scorecardPath(familyId) : back)
    router.refresh()
  }
  return (
    <Form
      schema={isNew ? newSchema : editSchema}
      defaults={isNew ? { ...defaults, name: '' } : defaults}
      toInput={isNew ? withKey : withBase}
      save={save}
      onDone={done}
      submit={t('submit')}
      draftKey={`scorecard:${isNew ? 'new:' : ''}${newest.id}`}
      beside={<CancelLink href={back} />}
    >
      <TextField name="name" label={t('name')} hint={t('name_hint')} />
      <SelectField
        name="fromMonth"
        label={t('from_month')}
        hint={t('from_month_hint')}
        choices={months.map((one) => ({ value: `${one}-01`, label: month(one) }))}
      />
      <MetricFields />
      <ItemFields />
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
        start={({ name: _, fromMonth: __, ...draft }, span) =>
          send(SimulateScorecardDocument, { input: { ...span, familyId: newest.familyId, draft } })
        }
      />
    </Form>
  )
}
