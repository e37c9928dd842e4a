'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { CustodyWarning } from '@/lib/custody-room/custody-warning.tsx'
import { useFormat } from '@/lib/format/use-format.ts'
import { ChoiceButtons } from '@/patterns/fields/choice-buttons.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import type { CounterLaw } from './counter-law.ts'
import type { Product, SaleDraft } from './sale-draft.ts'
import { useGives } from './use-gives.ts'

/** The cards on sale as big buttons; the amount only for one without a price. */
export function ProductFields({ products, law }: { products: readonly Product[]; law: CounterLaw }) {
  const t = useTranslations('sales.record')
  const { price: priceOf } = useFormat()
  const chosen = useWatch<SaleDraft, 'cardProductId'>({ name: 'cardProductId' })
  const gives = useGives()
  const amount = useWatch<SaleDraft, 'amount'>({ name: 'amount' })
  const storeId = useWatch<SaleDraft, 'storeId'>({ name: 'storeId' })
  const choices = products.map((product) => ({
    value: product.id,
    label: product.name,
    detail: [product.price === null ? t('free_amount') : priceOf(product.price), ...gives(product)].join(' · '),
  }))
  const product = products.find(({ id }) => id === chosen)
  const most = product?.terms.bearing === 'bearer' ? law.bearerMax : law.namedMax
  return (
    <div className="grid gap-3">
      <ChoiceButtons name="cardProductId" label={t('product')} choices={choices} />
      {product?.price === null && (
        <MoneyField
          name="amount"
          label={t('amount')}
          {...(most !== null && { hint: t('amount_most', { most: priceOf(most) }) })}
        />
      )}
      <CustodyWarning
        storeId={storeId}
        issuer={product?.terms.issuer}
        principal={product ? (product.principal ?? amount) : null}
        note={t('over_custody')}
      />
    </div>
  )
}
