'use client'

import type { Commission, RuleResult } from '@hubcap/rules/pay/commission'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { paired } from './side-lines.ts'
import type { SideLine } from './sides.tsx'

type Side = Pick<Commission, 'rules' | 'earned' | 'cutByCap' | 'takenBack' | 'drawAdded' | 'total'> | null
type Name = (metricId: string) => string

const sums = ['cutByCap', 'takenBack', 'drawAdded', 'total'] as const

/** What each rule of the plan came to, what was cut, taken back and added, and the sum. */
export function useCommissionLines(): (before: unknown, after: unknown, name: Name) => SideLine[] {
  const t = useTranslations('simulations.details')
  const { money } = useFormat()
  const earned = (one: RuleResult | null) => one && money(one.earned)
  const signed = (side: Side, sum: (typeof sums)[number]) => {
    if (!side) return null
    return money(sum === 'cutByCap' || sum === 'takenBack' ? -side[sum] : side[sum])
  }
  return (before, after, name) => {
    const [held, tried] = [before, after] as [Side, Side]
    // Rules are told apart by their place in the plan: one of a plan may pay the same metric as another.
    const rules = paired(held?.rules ?? [], tried?.rules ?? [], ({ rule, metricId }) => `${rule} ${metricId}`)
    return [
      ...rules.map((one) => {
        const { rule = 0, metricId = '' } = one.before ?? one.after ?? {}
        const label = t('rule', { number: rule + 1, name: name(metricId) })
        return { key: one.key, label, before: earned(one.before), after: earned(one.after) }
      }),
      ...sums
        .filter((sum) => sum === 'total' || held?.[sum] || tried?.[sum])
        .map((sum) => ({ key: sum, label: t(sum), before: signed(held, sum), after: signed(tried, sum) })),
    ]
  }
}
