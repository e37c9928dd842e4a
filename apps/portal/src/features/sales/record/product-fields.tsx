'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { useFormat } from '@/lib/format/use-format.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import type { Product, SaleDraft } from './sale-draft.ts'

/** The cards on sale as big buttons; the amount only for one without a price. */
export function ProductFields({ products }: { products: readonly Product[] }) {
  const t = useTranslations('sales.record')
  const { price: priceOf } = useFormat()
  const chosen = useWatch<SaleDraft, 'cardProductId'>({ name: 'cardProductId' })
  const choices = products.map(({ id, name, price, bonus }) => ({
    value: id,
    label: name,
    detail:
      price === null
        ? t('free_amount')
        : bonus > 0
          ? t('price_bonus', { price: priceOf(price), bonus: priceOf(bonus) })
          : priceOf(price),
  }))
  return (
    <div className="grid gap-3">
      <ChoiceButtons name="cardProductId" label={t('product')} choices={choices} />
      {products.find(({ id }) => id === chosen)?.price === null && <MoneyField name="amount" label={t('amount')} />}
    </div>
  )
}
