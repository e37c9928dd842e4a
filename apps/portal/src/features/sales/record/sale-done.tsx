'use client'

import type { SaleRowFragment } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { monthOf } from '@/lib/address/month.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Details } from '@/patterns/details.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'

/** It is recorded: what was, and the next one under the thumb. */
export function SaleDone({ sale, onNext }: { sale: SaleRowFragment; onNext: () => void }) {
  const t = useTranslations('sales.record.done')
  const detail = useTranslations('sales.detail')
  const viewer = useViewer()
  const { money, fullMoment } = useFormat()
  const { term } = useTerms()
  const next = useRef<HTMLButtonElement>(null)
  useEffect(() => next.current?.focus(), [])
  return (
    <section className="pt-6">
      <CircleCheck aria-hidden className="size-10 text-good" />
      <h1 className="mt-3 text-large">{t('title')}</h1>
      <p className="mt-1 mb-5 text-figure font-strong tabular">{money(sale.amount)}</p>
      <Details
        items={[
          { term: detail('customer'), value: sale.customerName },
          { term: detail('product'), value: sale.cardProduct?.name },
          { term: detail('payment'), value: term(paymentMethodTerms, sale.paymentMethod) },
          { term: detail('sold_at'), value: fullMoment(sale.soldAt) },
          { term: detail('staff'), value: sale.staffName },
          { term: detail('store'), value: sale.storeName },
          { term: detail('sale_no'), value: <span className="tabular select-all">{sale.saleNo}</span> },
        ]}
      />
      <div className="mt-6 flex gap-2">
        <button ref={next} type="button" className={buttonLook('primary', '!h-11 flex-1')} onClick={onNext}>
          {t('next')}
        </button>
        <KeptLink
          href={`/sales?month=${monthOf(sale.soldOn, viewer)}&open=${encodeURIComponent(sale.id)}`}
          className={buttonLook('plain', '!h-11')}
        >
          {t('list')}
        </KeptLink>
      </div>
    </section>
  )
}
