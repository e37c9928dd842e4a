'use client'

import { ChevronRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import { Segmented } from '@/patterns/segmented.tsx'
import { CurveDrawing } from './curve-drawing.tsx'
import { CurveFields } from './curve-fields.tsx'
import type { ScorecardValues } from './scorecard-form.tsx'

type Props = {
  at: number
  choices: readonly { value: string; label: string }[]
  /** Null for the only one. */
  onRemove: (() => void) | null
}

const firstCurve = [
  { attainment: 0, earned: 0 },
  { attainment: 8_000, earned: 6_000 },
  { attainment: 10_000, earned: 10_000 },
]

const whole = (value: unknown, otherwise: number) => (Number.isSafeInteger(value) ? (value as number) : otherwise)

/** One metric: which and how much of the whole; what an attainment earns is a line to open. */
export function MetricRow({ at, choices, onRemove }: Props) {
  const t = useTranslations('scorecard.form')
  const { setValue } = useFormContext<ScorecardValues>()
  const metric = useWatch<ScorecardValues, `metrics.${number}`>({ name: `metrics.${at}` })
  if (!metric) return null
  const points = metric.curve?.filter(({ attainment, earned }) => [attainment, earned].every(Number.isSafeInteger))
  const drawn = {
    curve: points?.length ? points : null,
    floor: whole(metric.floor, 0),
    cap: Math.min(30_000, Math.max(1, whole(metric.cap, 12_000))),
  }
  const kind = metric.curve ? 'curve' : 'plain'
  return (
    <div className="rounded border border-line p-3">
      <div className="grid grid-cols-[minmax(0,1fr)_6rem_2rem] items-start gap-2">
        <SelectField name={`metrics.${at}.metricId`} label={t('metric', { number: at + 1 })} choices={choices} />
        <NumberField name={`metrics.${at}.weight`} label={t('weight')} unit="%" />
        {onRemove && <RemoveButton label={t('remove_metric', { number: at + 1 })} besideFields onRemove={onRemove} />}
      </div>
      <details className="group mt-2">
        <summary className="quick flex cursor-pointer items-center justify-between gap-3 rounded py-1 hover:bg-hover">
          <span className="flex items-center gap-1">
            <ChevronRight aria-hidden className="size-4 shrink-0 text-soft group-open:rotate-90" />
            {t('earning')}
          </span>
          <CurveDrawing metric={drawn} />
        </summary>
        <div className="mt-3 grid gap-3">
          <Segmented
            label={t('earning')}
            name={`curve-${at}`}
            value={kind}
            choices={[
              { value: 'plain', label: t('plain') },
              { value: 'curve', label: t('curve') },
            ]}
            onChange={(value) =>
              setValue(`metrics.${at}.curve`, value === 'curve' ? firstCurve : null, { shouldDirty: true })
            }
          />
          {metric.curve && <CurveFields at={at} />}
          <div className="grid items-start gap-3 sm:grid-cols-3">
            <NumberField name={`metrics.${at}.floor`} label={t('floor')} hint={t('floor_hint')} scale={100} unit="%" />
            <NumberField name={`metrics.${at}.cap`} label={t('cap')} hint={t('cap_hint')} scale={100} unit="%" />
            <NumberField
              name={`metrics.${at}.minimumSample`}
              label={t('minimum_sample')}
              hint={t('minimum_sample_hint')}
            />
          </div>
        </div>
      </details>
    </div>
  )
}
