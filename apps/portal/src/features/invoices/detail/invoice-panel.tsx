'use client'

import { InvoiceDetailDocument, type InvoiceRowFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { nodePath } from '@/lib/address/node-address.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { HistoryLink } from '@/patterns/history-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { RecordPanel } from '@/patterns/record-panel.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { InvoiceFacts } from '../invoice-facts.tsx'
import { InvoiceStatusBadge } from '../invoice-status-badge.tsx'

const ReverseForm = dynamic(() => import('./reverse-form.tsx').then((file) => file.ReverseForm))
const VoidForm = dynamic(() => import('./void-form.tsx').then((file) => file.VoidForm))

/** One invoice, and what may be done with it. */
export function InvoicePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslations('invoices.detail')
  return (
    <RecordPanel document={InvoiceDetailDocument} type="Invoice" id={id} label={t('title')} onClose={onClose}>
      {(invoice) => <LoadedInvoice invoice={invoice} onClose={onClose} />}
    </RecordPanel>
  )
}

function LoadedInvoice({ invoice, onClose }: { invoice: InvoiceRowFragment; onClose: () => void }) {
  const t = useTranslations('invoices.detail')
  const { money } = useFormat()
  const { today } = useViewer()
  const [taking, setTaking] = useState<'red' | 'void' | null>(null)
  const place = { franchiseeId: invoice.franchisee?.id, storeId: invoice.store?.id }
  const offers = useCan('invoice.reverse', place) && invoice.kind === 'blue' && invoice.status === 'issued'
  const isThisMonth = invoice.issuedOn.slice(0, 7) === today.slice(0, 7)
  const done = () => setTaking(null)
  return (
    <SidePanel
      label={t('title')}
      title={invoice.invoiceNo}
      onClose={onClose}
      actions={
        !taking && (
          <>
            <KeptLink href={nodePath('/invoices', invoice.id, 'print')} className={buttonLook('plain')}>
              {t('print')}
            </KeptLink>
            {offers && (
              <Button kind="danger" onClick={() => setTaking('red')}>
                {t('red')}
              </Button>
            )}
            {offers && invoice.medium === 'paper' && isThisMonth && (
              <Button kind="danger" onClick={() => setTaking('void')}>
                {t('void')}
              </Button>
            )}
            <HistoryLink id={invoice.id} franchiseeId={invoice.franchisee?.id} />
          </>
        )
      }
    >
      <p className="mb-4 flex items-center gap-3">
        <span className="text-figure font-strong tabular">{money(invoice.amount)}</span>
        <InvoiceStatusBadge invoice={invoice} />
      </p>
      {taking === 'red' && <ReverseForm invoice={invoice} onDone={done} />}
      {taking === 'void' && <VoidForm invoice={invoice} onDone={done} />}
      <InvoiceFacts invoice={invoice} />
    </SidePanel>
  )
}
