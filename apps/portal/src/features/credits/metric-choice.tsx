'use client'

import type { MetricChoiceFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { useCreditWords } from '@/lib/credits/use-credit-words.ts'
import { PlainSelect } from '@/patterns/fields/plain-select.tsx'

type Props = { metric: MetricChoiceFragment; metrics: readonly MetricChoiceFragment[] }

/** Which figure the records are of: there is always one. */
export function MetricChoice({ metric, metrics }: Props) {
  const t = useTranslations('credits.filters')
  const { metricName } = useCreditWords()
  const change = useAddressChange()
  const ofMeasures = metrics.filter(({ name }) => name === null)
  const own = metrics.filter(({ name }) => name !== null)
  const option = (one: MetricChoiceFragment) => (
    <option key={one.id} value={one.id}>
      {metricName(one)}
    </option>
  )
  return (
    <PlainSelect
      aria-label={t('metric')}
      value={metric.id}
      frame="w-full sm:w-56"
      className="!h-8 touch:!h-11"
      onChange={(event) => change({ metric: event.target.value, sort: null })}
    >
      {own.length === 0 ? (
        ofMeasures.map(option)
      ) : (
        <>
          <optgroup label={t('measures')}>{ofMeasures.map(option)}</optgroup>
          <optgroup label={t('own')}>{own.map(option)}</optgroup>
        </>
      )}
    </PlainSelect>
  )
}
