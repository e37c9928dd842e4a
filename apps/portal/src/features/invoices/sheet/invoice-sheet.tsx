'use client'

import type { InvoiceRowFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { InvoiceFacts } from '../invoice-facts.tsx'
import { InvoiceStatusBadge } from '../invoice-status-badge.tsx'

export function InvoiceSheet({ invoice }: { invoice: InvoiceRowFragment }) {
  const t = useTranslations('invoices.sheet')
  const { chain } = useViewer()
  const { money } = useFormat()
  return (
    <>
      <article aria-label={t('title')} className="rounded border border-line bg-surface p-6 print:border-0 print:p-0">
        <header className="mb-4 flex flex-wrap items-baseline justify-between gap-2">
          <h2>{t('title')}</h2>
          <span className="text-soft">{chain.name}</span>
        </header>
        <p className="mb-4 flex items-center gap-3">
          <span className="text-figure font-strong tabular">{money(invoice.amount)}</span>
          <InvoiceStatusBadge invoice={invoice} />
        </p>
        <InvoiceFacts invoice={invoice} />
        <p className="mt-4 border-t border-line pt-3 text-small text-soft">{t('no_invoice')}</p>
      </article>
      <p className="mt-4 text-center print:hidden">
        <Button kind="primary" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </p>
    </>
  )
}
