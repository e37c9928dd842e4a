'use client'

import type { OutcomeOrder } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useAddressChange } from '@/lib/address/use-address-change.ts'
import { Segmented } from '@/patterns/segmented.tsx'
import { outcomeOrders } from './simulation-address.ts'

/** Who gains most first, who loses most, or by name. */
export function OrderChoice({ order }: { order: OutcomeOrder }) {
  const t = useTranslations('simulations.outcome.order')
  const change = useAddressChange()
  return (
    <Segmented
      label={t('label')}
      name="outcome-order"
      value={order}
      choices={outcomeOrders.map((value) => ({ value, label: t(value) }))}
      onChange={(value) => change({ order: value })}
    />
  )
}
