'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray, useWatch } from 'react-hook-form'
import { Button } from '@/patterns/button.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import { rateUnitOf } from '../payable.ts'
import { useMetrics } from './metrics-given.ts'
import type { PlanDraft } from './plan-draft.ts'

const most = 10

/** From how much on which rate holds, lowest first. */
export function TierRows({ at }: { at: number }) {
  const t = useTranslations('pay.editor')
  const name = `rules.${at}.tiers` as const
  const { fields, append, remove } = useFieldArray<PlanDraft, typeof name>({ name })
  return (
    <div className="grid gap-2">
      {fields.map((field, place) => (
        <div key={field.id} className="grid grid-cols-[minmax(0,1fr)_8rem_2rem] items-start gap-2">
          <FromField at={at} place={place} />
          <RateField at={at} place={place} />
          {fields.length > 1 && (
            <RemoveButton label={t('remove_tier', { number: place + 1 })} besideFields onRemove={() => remove(place)} />
          )}
        </div>
      ))}
      {fields.length < most && (
        <div>
          <Button onClick={() => append({ from: null, rate: null })}>
            <Plus aria-hidden className="size-4" />
            {t('add_tier')}
          </Button>
        </div>
      )}
    </div>
  )
}

type Place = { at: number; place: number }

function FromField({ at, place }: Place) {
  const t = useTranslations('pay.editor')
  const metrics = useMetrics()
  const metricId = useWatch<PlanDraft, `rules.${number}.metricId`>({ name: `rules.${at}.metricId` })
  const tierBase = useWatch<PlanDraft, `rules.${number}.tierBase`>({ name: `rules.${at}.tierBase` })
  const wiring = { name: `rules.${at}.tiers.${place}.from`, label: t('tier_from') }
  if (tierBase === 'attainment') return <NumberField key="share" {...wiring} scale={100} unit="%" />
  if (rateUnitOf(metrics, metricId) === 'money') return <MoneyField key="money" {...wiring} />
  return <NumberField key="count" {...wiring} scale={100} />
}

function RateField({ at, place }: Place) {
  const t = useTranslations('pay.editor')
  const metrics = useMetrics()
  const metricId = useWatch<PlanDraft, `rules.${number}.metricId`>({ name: `rules.${at}.metricId` })
  const name = `rules.${at}.tiers.${place}.rate`
  if (rateUnitOf(metrics, metricId) === 'money')
    return <NumberField key="share" name={name} label={t('rate')} scale={100} unit="%" />
  return <MoneyField key="money" name={name} label={t('rate_each')} />
}
