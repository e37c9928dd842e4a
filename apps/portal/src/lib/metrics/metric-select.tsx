'use client'

import { PlainSelect } from '@/patterns/fields/plain-select.tsx'
import type { MetricOption, MetricOptions } from './use-quota-metrics.ts'

type Props = {
  label: string
  /** What the two groups are called, where the chain has metrics of its own. */
  groups: { measures: string; own: string }
  options: MetricOptions
  value: string
  /** Stands first and chooses nothing. */
  none?: string
  onChoose: (metricId: string) => void
}

const option = ({ value, label }: MetricOption) => (
  <option key={value} value={value}>
    {label}
  </option>
)

/** One of the metrics that quotas can be about. */
export function MetricSelect({ label, groups, options: { measures, own }, value, none, onChoose }: Props) {
  return (
    <PlainSelect
      aria-label={label}
      value={value}
      frame="w-full sm:w-48"
      className="!h-8 touch:!h-11"
      onChange={(event) => onChoose(event.target.value)}
    >
      {none !== undefined && <option value="">{none}</option>}
      {own.length === 0 ? (
        measures.map(option)
      ) : (
        <>
          <optgroup label={groups.measures}>{measures.map(option)}</optgroup>
          <optgroup label={groups.own}>{own.map(option)}</optgroup>
        </>
      )}
    </PlainSelect>
  )
}
