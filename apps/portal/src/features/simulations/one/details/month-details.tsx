'use client'

import type { SimulatedMonthsQuery, SimulationNowQuery, SimulationRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useCreditWords } from '@/lib/credits/use-credit-words.ts'
import { Sides } from './sides.tsx'
import { useCommissionLines } from './use-commission-lines.ts'
import { useQuotaLines } from './use-quota-lines.ts'
import { useRoyaltyLines } from './use-royalty-lines.ts'
import { useScoreLines } from './use-score-lines.ts'

type Node = Extract<NonNullable<SimulationNowQuery['node']>, { __typename: 'Simulation' }>
export type TriedSimulation = SimulationRowFragment & Pick<Node, 'draft'>
type Month = SimulatedMonthsQuery['simulatedMonths'][number]
type Props = {
  simulation: TriedSimulation
  month: Month
  label: string
  metrics: SimulatedMonthsQuery['metrics']
}

/** What a month's two figures are made of, as the rule that worked them out tells it. */
export function MonthDetails({ simulation: { kind, draft }, month, label, metrics }: Props) {
  const t = useTranslations('simulations.details')
  const { metricName } = useCreditWords()
  const [score, commission, royalty, quota] = [
    useScoreLines(),
    useCommissionLines(),
    useRoyaltyLines(),
    useQuotaLines(),
  ]
  const { before, after } = month.details as { before: unknown; after: unknown }
  const name = (id: string) => {
    const found = metrics.find((one) => one.id === id)
    return found ? metricName(found) : id
  }
  if (kind === 'scorecard') return <Sides label={label} lines={score(before, after, name)} />
  if (kind === 'commission_plan') return <Sides label={label} lines={commission(before, after, name)} />
  if (kind === 'royalty') return <Sides label={label} lines={royalty(before, after)} />
  const { metric } = (draft as { draft: { metric: string } }).draft
  return (
    <>
      <Sides label={label} lines={quota(before, after, metric)} />
      {(after as { isUncarried?: true }).isUncarried && <p className="mt-1 text-small text-warn">{t('uncarried')}</p>}
    </>
  )
}
