'use client'

import { type ProductFieldsFragment, SetProductsStatusDocument } from '@generated/graphql.ts'
import type { CardProductStatus } from '@hubcap/rules/catalog/card-product-status'
import { CircleCheck, CircleOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { send } from '@/lib/api/send.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import type { BulkAction } from '@/patterns/table/selection/bulk-action.ts'

type Action = BulkAction<ProductFieldsFragment>

const setTo = (status: CardProductStatus) => (ids: string[]) =>
  send(SetProductsStatusDocument, { input: { ids, status } })

/** Cards are taken off sale and put on sale again, several at once. */
export function useProductActions(): readonly Action[] {
  const t = useTranslations('catalog.bulk')
  const may = useCan('card_product.update')
  return useMemo(() => {
    const withdraw: Action = {
      key: 'withdraw',
      label: t('withdraw'),
      icon: <CircleOff aria-hidden className="size-4" />,
      changes: ({ status }) => status === 'on_sale',
      run: setTo('withdrawn'),
      done: (count) => t('withdrawn', { count }),
      undo: setTo('on_sale'),
    }
    const sell: Action = {
      key: 'sell',
      label: t('on_sale'),
      icon: <CircleCheck aria-hidden className="size-4" />,
      changes: ({ status }) => status === 'withdrawn',
      run: setTo('on_sale'),
      done: (count) => t('put_on_sale', { count }),
      undo: setTo('withdrawn'),
    }
    return may ? [withdraw, sell] : []
  }, [t, may])
}
