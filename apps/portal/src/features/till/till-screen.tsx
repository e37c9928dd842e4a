'use client'

import type { ReceiptFieldsFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { type NamedStore, PlaceFields } from '@/lib/selling-place/place-fields.tsx'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { Counter } from './counter.tsx'

/** Wanted once something is sold. */
const TillDone = dynamic(() => import('./till-done.tsx').then((file) => file.TillDone), { ssr: false })

type Props = { stores: readonly NamedStore[]; storeCount: number; preset: NamedStore | null }

/** One customer after the other: who, what, paid by what. The store and the person stay as they were chosen. */
export function TillScreen({ stores, storeCount, preset }: Props) {
  const t = useTranslations('till')
  const { scope, staffId } = useViewer()
  const place = useForm({
    defaultValues: {
      storeId: preset?.id ?? (storeCount === 1 ? (stores[0]?.id ?? '') : ''),
      staffId: scope === 'person' ? (staffId ?? '') : '',
    },
  })
  const chosen = place.watch()
  const [receipt, setReceipt] = useState<ReceiptFieldsFragment | null>(null)
  const [round, setRound] = useState(0)
  const next = () => {
    setRound(round + 1)
    setReceipt(null)
  }
  const ready = chosen.storeId !== '' && chosen.staffId !== ''
  return (
    <div className="mx-auto max-w-5xl">
      <PageHeader title={t('title')} />
      {storeCount === 0 ? (
        <EmptyState title={t('no_store.title')} hint={t('no_store.hint')} />
      ) : (
        <>
          <FormProvider {...place}>
            <div className="mb-4 max-w-lg">
              <PlaceFields stores={stores} storeCount={storeCount} preset={preset} />
            </div>
          </FormProvider>
          <div aria-live="polite">{receipt && <TillDone receipt={receipt} onNext={next} />}</div>
          {!receipt && !ready && <p className="text-soft">{t('place_first')}</p>}
          {!receipt && ready && <Counter key={`${round} ${chosen.storeId}`} {...chosen} onDone={setReceipt} />}
        </>
      )}
    </div>
  )
}
