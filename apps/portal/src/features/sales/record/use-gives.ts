'use client'

import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useSpan } from '@/lib/words/use-span.ts'
import type { Product } from './sale-draft.ts'

/** What a card gives beside its value: uses, how long, until when. */
export function useGives(): (product: Product) => string[] {
  const t = useTranslations('sales.record.gives')
  const { price: priceOf } = useFormat()
  const span = useSpan()
  return ({ bonus, terms }) => {
    const { uses, period, usesPerMonth, validMonths, bonusValidFor } = terms
    const length = span(period)
    const bonusFor = span(bonusValidFor)
    return [
      ...(uses !== null ? [t('uses', { count: uses })] : []),
      ...(length !== null ? [length] : []),
      ...(usesPerMonth !== null ? [t('per_month', { count: usesPerMonth })] : []),
      ...(bonus > 0 ? [t('bonus', { bonus: priceOf(bonus) })] : []),
      ...(bonus > 0 && bonusFor !== null ? [t('bonus_for', { length: bonusFor })] : []),
      ...(validMonths !== null ? [t('valid', { length: span(`P${validMonths}M`) ?? '' })] : []),
    ]
  }
}
