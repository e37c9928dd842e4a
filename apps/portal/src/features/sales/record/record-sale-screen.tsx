'use client'

import type { SaleRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { NamedStore } from '@/lib/selling-place/place-fields.tsx'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import type { CounterLaw } from './counter-law.ts'
import { RecordSaleForm } from './record-sale-form.tsx'
import { SaleDone } from './sale-done.tsx'
import type { Product } from './sale-draft.ts'
import type { SoldLead } from './sold-lead.ts'

type Props = {
  stores: readonly NamedStore[]
  storeCount: number
  preset: NamedStore | null
  products: readonly Product[]
  sellsByNumber: boolean
  law: CounterLaw
  /** Whom the first sale wins. */
  lead: SoldLead | null
}

/** One sale, and straight on to the next. */
export function RecordSaleScreen(props: Props) {
  const t = useTranslations('sales.record')
  const [sale, setSale] = useState<SaleRowFragment | null>(null)
  const [round, setRound] = useState(0)
  const missing = props.products.length === 0 ? 'no_products' : props.storeCount === 0 ? 'no_stores' : null
  const next = () => {
    setRound(round + 1)
    setSale(null)
  }
  return (
    <div className="mx-auto max-w-lg">
      {!sale && <PageHeader title={t('title')} />}
      <div aria-live="polite">{sale && <SaleDone sale={sale} onNext={next} />}</div>
      {missing ? (
        <EmptyState title={t(`${missing}.title`)} hint={t(`${missing}.hint`)} />
      ) : (
        !sale && <RecordSaleForm key={round} {...props} lead={round === 0 ? props.lead : null} onDone={setSale} />
      )}
    </div>
  )
}
