'use client'

import { SaleDocument, type SaleQuery } from '@generated/graphql.ts'
import { cardSaleStatusTerms, paymentMethodTerms } from '@hubcap/words/terms/sales'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { Details } from '@/patterns/details.tsx'
import { HistoryLink } from '@/patterns/history-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { type RecordOf, RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'

const InvoicesOf = dynamic(() => import('@/lib/invoices-of/invoices-of.tsx').then((file) => file.InvoicesOf), {
  ssr: false,
})
const SharesOf = dynamic(() => import('@/lib/credits/shares-of.tsx').then((file) => file.SharesOf), { ssr: false })
const VoidSaleForm = dynamic(() => import('./void-sale-form.tsx').then((file) => file.VoidSaleForm))

export type SaleDetail = RecordOf<SaleQuery, 'CardSale'>

/** One sale, and what may be done with it. */
export function SalePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('sales.detail')
  return (
    <RecordPanel document={SaleDocument} type="CardSale" id={id} label={t('title')} onClose={onClose}>
      {(sale) => <LoadedSale sale={sale} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedSale({ sale, onClose }: { sale: SaleDetail; onClose: () => void }) {
  const t = useTranslations('sales.detail')
  const { money } = useFormat()
  const [voiding, setVoiding] = useState(false)
  const mayVoid = useCan('card_sale.void', { franchiseeId: sale.franchisee?.id, storeId: sale.store?.id })
  const offersVoid = mayVoid && sale.status === 'recorded' && !voiding
  return (
    <SidePanel
      label={t('title')}
      title={sale.customerName}
      onClose={onClose}
      actions={
        !voiding && (
          <>
            {offersVoid && (
              <Button kind="danger" onClick={() => setVoiding(true)}>
                {t('void')}
              </Button>
            )}
            <HistoryLink id={sale.id} franchiseeId={sale.franchisee?.id} />
          </>
        )
      }
    >
      <p className="mb-4 flex items-center gap-3">
        <span className="text-figure font-strong tabular">{money(sale.amount)}</span>
        <SaleStatus status={sale.status} />
      </p>
      {voiding && <VoidSaleForm sale={sale} onDone={() => setVoiding(false)} />}
      <SaleFacts sale={sale} />
      <SharesOf
        key={`shares ${sale.status}`}
        record="card_sale"
        id={sale.id}
        franchiseeId={sale.franchisee?.id}
        storeId={sale.store?.id}
        isTakenBack={sale.status === 'voided'}
      />
      <InvoicesOf key={sale.status} sale={sale.id} />
    </SidePanel>
  )
}

function SaleStatus({ status }: { status: SaleDetail['status'] }) {
  const { term } = useTerms()
  return <StatusBadge tone={status === 'voided' ? 'bad' : 'good'}>{term(cardSaleStatusTerms, status)}</StatusBadge>
}

function SaleFacts({ sale }: { sale: SaleDetail }) {
  const t = useTranslations('sales.detail')
  const { money, fullMoment } = useFormat()
  const { term } = useTerms()
  const items = [
    { term: t('product'), value: sale.cardProduct?.name },
    { term: t('principal'), value: money(sale.principal) },
    { term: t('bonus'), value: sale.bonus > 0 ? money(sale.bonus) : null },
    { term: t('payment'), value: term(paymentMethodTerms, sale.paymentMethod) },
    { term: t('sold_at'), value: fullMoment(sale.soldAt) },
    { term: t('staff'), value: sale.staffName },
    { term: t('store'), value: sale.storeName },
    { term: t('franchisee'), value: sale.franchisee?.name },
    { term: t('sale_no'), value: <span className="tabular select-all">{sale.saleNo}</span> },
    {
      term: t('lead'),
      value: sale.lead && (
        <KeptLink href={`/leads?status=won&open=${encodeURIComponent(sale.lead.id)}`} className="underline">
          {sale.lead.name}
        </KeptLink>
      ),
    },
    { term: t('recorded_by'), value: sale.recordedByName },
  ]
  const voided = [
    { term: t('void_reason'), value: sale.voidReason },
    { term: t('voided_at'), value: sale.voidedAt && fullMoment(sale.voidedAt) },
    { term: t('voided_by'), value: sale.voidedByName },
  ]
  return <Details items={sale.status === 'voided' ? [...voided, ...items] : items} />
}
