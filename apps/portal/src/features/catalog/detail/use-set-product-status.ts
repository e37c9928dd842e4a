'use client'

import { type ProductFieldsFragment, UpdateProductDocument } from '@generated/graphql.ts'
import type { CardProductStatus } from '@hubcap/rules/catalog/card-product-status'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'

type Product = Pick<ProductFieldsFragment, 'id' | 'name' | 'revision'>

/** Withdraws a card or sells it again: done at once, with a way to undo it. */
export function useSetProductStatus() {
  const t = useTranslations('catalog.status')
  const whyNot = useWhyNot()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const set = async ({ id, name, revision }: Product, status: CardProductStatus, undoTo: CardProductStatus | null) => {
    setBusy(true)
    const outcome = await send(UpdateProductDocument, { input: { id, revision, status } })
    setBusy(false)
    if (outcome.kind !== 'done') return notify(await whyNot(outcome))
    router.refresh()
    const undo = undoTo && {
      label: t('undo'),
      run: () => void set({ id, name, revision: outcome.value.revision }, undoTo, null),
    }
    notify(t(status, { name }), undo ?? undefined)
  }
  return { set, busy }
}
