'use client'

import { metrics as usual } from '@hubcap/rules/quotas/metric'
import { planMonths } from '@hubcap/rules/quotas/plans/sales-plan'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useMetricWords } from '@/lib/words/use-metric-words.ts'
import type { PlanDetail, PlanVersion } from './plan-screen.tsx'

type GridProps = {
  plan: PlanDetail
  /** Across. */
  metrics: readonly string[]
  cell: (month: string, metric: string) => ReactNode
  sum: (metric: string) => ReactNode
}

/** Months down, metrics across, sums beneath. */
export function TargetGrid({ plan, metrics, cell, sum }: GridProps) {
  const t = useTranslations('sales_plans')
  const { month } = useFormat()
  const { name } = useMetricWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys
    <section aria-label={t('targets')} tabIndex={0} className="overflow-x-auto">
      <table className="w-full tabular">
        <thead>
          <tr className="border-b border-line text-small text-soft">
            <th scope="col" className="py-1 text-left font-plain">
              {t('month')}
            </th>
            {metrics.map((metric) => (
              <th key={metric} scope="col" className="min-w-28 py-1 pl-3 text-right font-plain">
                {name(metric)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {planMonths(plan.period, plan.firstMonth).map((one) => (
            <tr key={one} className="border-b border-line">
              <th scope="row" className="py-1 text-left font-plain whitespace-nowrap">
                {month(one.slice(0, 7))}
              </th>
              {metrics.map((metric) => (
                <td key={metric} className="py-1 pl-3 text-right align-top">
                  {cell(one, metric)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="font-strong">
            <th scope="row" className="py-1 text-left">
              {t('sum')}
            </th>
            {metrics.map((metric) => (
              <td key={metric} className="py-1 pl-3 text-right">
                {sum(metric)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** Those that nearly every plan is about, and what else it names. */
export const metricsOf = ({ targets }: Pick<PlanVersion, 'targets'>): string[] => [
  ...new Set<string>([...usual, ...targets.map(({ metric }) => metric)]),
]

/** What a version asks, to read. */
export function PlanTargets({ plan, version }: { plan: PlanDetail; version: PlanVersion }) {
  const { figure } = useMetricWords()
  const of = (metric: string) => version.targets.filter((one) => one.metric === metric)
  return (
    <TargetGrid
      plan={plan}
      metrics={metricsOf(version)}
      cell={(month, metric) => figure(metric, of(metric).find((one) => one.month === month)?.target ?? null)}
      sum={(metric) =>
        figure(
          metric,
          of(metric).reduce((total, { target }) => total + target, 0),
        )
      }
    />
  )
}
