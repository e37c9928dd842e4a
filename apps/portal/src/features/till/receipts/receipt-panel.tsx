'use client'

import { ReceiptDocument, type ReceiptFieldsFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { nodePath } from '@/lib/address/node-address.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { Details } from '@/patterns/details.tsx'
import { HistoryLink } from '@/patterns/history-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { Receipt } from '../receipt/receipt.tsx'

const InvoicesOf = dynamic(() => import('@/lib/invoices-of/invoices-of.tsx').then((file) => file.InvoicesOf), {
  ssr: false,
})
const SharesOf = dynamic(() => import('@/lib/credits/shares-of.tsx').then((file) => file.SharesOf), { ssr: false })
const ReverseForm = dynamic(() => import('./reverse-form.tsx').then((file) => file.ReverseForm))

/** One receipt, and what may be done with it. */
export function ReceiptPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('receipts.detail')
  return (
    <RecordPanel document={ReceiptDocument} type="TillSale" id={id} label={t('title')} onClose={onClose}>
      {(receipt) => <LoadedReceipt receipt={receipt} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedReceipt({ receipt, onClose }: { receipt: ReceiptFieldsFragment; onClose: () => void }) {
  const t = useTranslations('receipts.detail')
  const { fullMoment, money } = useFormat()
  const [reversing, setReversing] = useState(false)
  const place = { franchiseeId: receipt.franchisee?.id, storeId: receipt.store?.id }
  const offers = useCan('till_sale.reverse', place) && receipt.status === 'recorded' && !reversing
  const changed = receipt.lines.filter(({ price, listPrice }) => price !== listPrice)
  return (
    <SidePanel
      label={t('title')}
      title={receipt.saleNo}
      onClose={onClose}
      actions={
        !reversing && (
          <>
            <KeptLink href={nodePath('/receipts', receipt.id, 'print')} className={buttonLook('plain')}>
              {t('print')}
            </KeptLink>
            {offers && (
              <Button kind="danger" onClick={() => setReversing(true)}>
                {t('reverse')}
              </Button>
            )}
            <HistoryLink id={receipt.id} franchiseeId={receipt.franchisee?.id} />
          </>
        )
      }
    >
      {reversing && <ReverseForm receipt={receipt} onDone={() => setReversing(false)} />}
      <Receipt receipt={receipt} />
      <SharesOf
        key={`shares ${receipt.status}`}
        record="till_sale"
        id={receipt.id}
        {...place}
        isTakenBack={receipt.status === 'reversed'}
      />
      <InvoicesOf key={receipt.status} receipt={receipt.id} />
      <div className="mt-4">
        <Details
          items={[
            { term: t('customer'), value: receipt.customer?.name },
            { term: t('franchisee'), value: receipt.franchisee?.name },
            { term: t('reversed_at'), value: receipt.reversedAt && fullMoment(receipt.reversedAt) },
            { term: t('reverse_reason'), value: receipt.reverseReason },
            ...changed.map(({ serviceName, listPrice, priceReason }) => ({
              term: serviceName,
              value: t('list_price', { price: money(listPrice), reason: priceReason ?? '' }),
            })),
          ]}
        />
      </div>
    </SidePanel>
  )
}
