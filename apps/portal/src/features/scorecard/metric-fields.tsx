'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray, useWatch } from 'react-hook-form'
import { useQuotaMetrics } from '@/lib/metrics/use-quota-metrics.ts'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import { Button } from '@/patterns/button.tsx'
import { MetricRow } from './metric-row.tsx'
import type { ScorecardValues } from './scorecard-form.tsx'

/** What counts, each with its weight. */
export function MetricFields() {
  const t = useTranslations('scorecard.form')
  const { name } = useMetricWords()
  const { fields, append, remove } = useFieldArray<ScorecardValues, 'metrics'>({ name: 'metrics' })
  const rows = useWatch<ScorecardValues, 'metrics'>({ name: 'metrics' })
  const taken = rows.map(({ metricId }) => metricId)
  const { measures, own } = useQuotaMetrics()
  const metricChoices = [...measures, ...own].map(({ value }) => value)
  const next = metricChoices.find((one) => !taken.includes(one))
  const choices = [...new Set([...metricChoices, ...taken])].map((value) => ({ value, label: name(value) }))
  const add = () => next && append({ metricId: next, weight: 0, curve: null, floor: 0, cap: 12_000, minimumSample: 0 })
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-strong">{t('metrics')}</legend>
      {fields.map((field, at) => (
        <MetricRow
          key={field.id}
          at={at}
          choices={choices.filter(({ value }) => value === taken[at] || !taken.includes(value))}
          onRemove={fields.length > 1 ? () => remove(at) : null}
        />
      ))}
      {next && (
        <div>
          <Button onClick={add}>
            <Plus aria-hidden className="size-4" />
            {t('add_metric')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
