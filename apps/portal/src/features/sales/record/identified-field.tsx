'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { CheckField } from '@/patterns/fields/check-field.tsx'
import { type CounterLaw, needsIdentification } from './counter-law.ts'
import type { Product, SaleDraft } from './sale-draft.ts'

/** Asked only where the law wants to know who buys. */
export function IdentifiedField({ law, products }: { law: CounterLaw; products: readonly Product[] }) {
  const t = useTranslations('sales.record')
  const [chosen, amount] = useWatch<SaleDraft, ['cardProductId', 'amount']>({ name: ['cardProductId', 'amount'] })
  const product = products.find(({ id }) => id === chosen)
  return needsIdentification(law, product, { amount }) ? (
    <CheckField name="buyerIdentified" label={t('identified')} hint={t('identified_hint')} />
  ) : null
}
