'use client'

import { InvoicesOfDocument } from '@generated/graphql.ts'
import { invoiceKindTerms, invoiceStatusTerms } from '@hubcap/words/terms/invoices'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'

/** What it is for, as the address of the form names it. */
type Props = { sale: string } | { receipt: string }

/** The invoices of a sale, and a way to issue one while something is left to invoice. */
export function InvoicesOf(props: Props) {
  const t = useTranslations('invoices.of')
  const { money, moment } = useFormat()
  const { term } = useTerms()
  const mayIssue = useCan('invoice.issue')
  const [name, id] = 'sale' in props ? (['sale', props.sale] as const) : (['receipt', props.receipt] as const)
  const variables = useMemo(() => (name === 'sale' ? { cardSaleId: id } : { tillSaleId: id }), [name, id])
  const { data } = useAsked(InvoicesOfDocument, variables)
  const found = data?.invoiceable
  if (!found || (found.invoices.length === 0 && (found.left === 0 || !mayIssue))) return null
  return (
    <PanelSection title={t('title')} aside={found.left > 0 && t('left', { amount: money(found.left) })}>
      <ul className="divide-y divide-line">
        {found.invoices.map((one) => (
          <li key={one.id} className="grid grid-cols-[1fr_auto] gap-x-3 py-2">
            <KeptLink
              href={`/invoices?q=${one.invoiceNo}&from=${one.issuedAt.slice(0, 4)}-01-01`}
              className="link tabular"
            >
              {one.invoiceNo}
            </KeptLink>
            <span className="text-right tabular">{money(one.amount)}</span>
            <span className="text-small text-soft">
              {moment(one.issuedAt)} ·{' '}
              {one.kind === 'red' ? term(invoiceKindTerms, one.kind) : term(invoiceStatusTerms, one.status)}
            </span>
          </li>
        ))}
      </ul>
      {mayIssue && found.left > 0 && (
        <p className="mt-3">
          <KeptLink href={`/invoices/new?${name}=${encodeURIComponent(id)}`} className={buttonLook('plain')}>
            {t('issue')}
          </KeptLink>
        </p>
      )}
    </PanelSection>
  )
}
