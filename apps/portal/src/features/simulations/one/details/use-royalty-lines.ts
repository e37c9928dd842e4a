'use client'

import type { Royalty } from '@hubcap/rules/clearing/royalty'
import { useTranslations } from 'next-intl'
import { useCreditWords } from '@/lib/credits/use-credit-words.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { paired } from './side-lines.ts'
import type { SideLine } from './sides.tsx'

type Part = Royalty['parts'][number]

/** Of each product group what was taken and what is due on it, what the minimum adds, and the sum. */
export function useRoyaltyLines(): (before: unknown, after: unknown) => SideLine[] {
  const t = useTranslations('simulations.details')
  const { money } = useFormat()
  const { groupName } = useCreditWords()
  const due = (one: Part | null) => one && t('due_of', { royalty: money(one.royalty), amount: money(one.amount) })
  return (before, after) => {
    const [held, tried] = [before, after] as [Royalty, Royalty]
    const parts = paired(held.parts, tried.parts, ({ group }) => group)
    const sum = (key: 'toMinimum' | 'total') => ({
      ...{ key, label: t(key === 'total' ? 'royalty' : key) },
      ...{ before: money(held[key]), after: money(tried[key]) },
    })
    return [
      ...parts.map((one) => ({
        ...{ key: one.key, label: groupName(one.key) },
        ...{ before: due(one.before), after: due(one.after) },
      })),
      ...(held.toMinimum || tried.toMinimum ? [sum('toMinimum')] : []),
      sum('total'),
    ]
  }
}
