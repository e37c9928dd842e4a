'use client'

import type { SaleRowFragment } from '@generated/graphql.ts'
import { Ban } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import type { BulkAction } from '@/patterns/table/selection/bulk-action.ts'

const VoidSalesForm = dynamic(() => import('./void-sales-form.tsx').then((file) => file.VoidSalesForm), { ssr: false })

/** Several sales are voided for one reason: money, so it asks first. */
export function useSaleActions(): readonly BulkAction<SaleRowFragment>[] {
  const t = useTranslations('sales.bulk')
  const may = useCan('card_sale.void')
  return useMemo(
    () =>
      may
        ? [
            {
              key: 'void',
              label: t('void'),
              icon: <Ban aria-hidden className="size-4" />,
              kind: 'danger',
              changes: ({ status }) => status === 'recorded',
              ask: VoidSalesForm,
              done: (count) => t('voided', { count }),
            },
          ]
        : [],
    [t, may],
  )
}
