'use client'

import { type ProductFieldsFragment, UpdateProductDocument } from '@generated/graphql.ts'
import type { CardProductStatus } from '@hubcap/rules/catalog/card-product-status'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useLateMessage } from '@/lib/words/use-late-message.ts'
import { notify } from '@/patterns/toast.tsx'

type Product = Pick<ProductFieldsFragment, 'id' | 'name' | 'revision'>

/** Withdraws a card or sells it again: done at once, with a way to undo it. */
export function useSetProductStatus() {
  const t = useTranslations('catalog.status')
  const form = useTranslations('patterns.form')
  const message = useLateMessage()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const set = async ({ id, name, revision }: Product, status: CardProductStatus, undoTo: CardProductStatus | null) => {
    setBusy(true)
    const outcome = await send(UpdateProductDocument, { input: { id, revision, status } })
    setBusy(false)
    if (outcome.kind === 'refused') return notify(await message(outcome.code, outcome.params))
    if (outcome.kind !== 'done') return notify(form(outcome.kind === 'invalid' ? 'failed' : outcome.kind))
    router.refresh()
    const undo = undoTo && {
      label: t('undo'),
      run: () => void set({ id, name, revision: outcome.value.revision }, undoTo, null),
    }
    notify(t(status, { name }), undo ?? undefined)
  }
  return { set, busy }
}
