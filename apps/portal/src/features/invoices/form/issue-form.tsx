'use client'

import { IssueInvoiceDocument, type ToInvoiceQuery } from '@generated/graphql.ts'
import type { NumberMedium } from '@hubcap/rules/cards/custody/number-series'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { useLateText } from '@/lib/words/use-late-text.ts'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { CancelLink } from '@/patterns/form/cancel-link.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { MoneyMoves } from '@/patterns/money-moves.tsx'
import { notify } from '@/patterns/toast.tsx'
import { fieldOfRefusal, firstSeries, numberInput, type PaperSeries } from '../invoice-number.ts'
import { NumberFields } from '../number-fields.tsx'

type Source = NonNullable<ToInvoiceQuery['invoiceable']>
type Of = { cardSaleId: string | null; movementId: string | null; tillSaleId: string | null }
type Props = { of: Of; source: Source; series: readonly PaperSeries[] }
type Draft = {
  medium: NumberMedium
  seriesId: string
  invoiceNo: string
  buyerName: string
  buyerTaxId: string
  amount: number | null
  idempotencyKey: string
}

const schema = () => import('@hubcap/rules/takings/invoices/issue-invoice.input').then((file) => file.issueInvoiceInput)

export function IssueForm({ of, source, series }: Props) {
  const t = useTranslations('invoices.issue')
  const router = useRouter()
  const { money } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const defaults: Draft = {
    ...{ medium: 'electronic', seriesId: firstSeries(series), invoiceNo: '', buyerName: source.customerName ?? '' },
    ...{ buyerTaxId: '', amount: source.left, idempotencyKey },
  }
  const toInput = (draft: Draft) => ({ ...of, ...numberInput(draft), amount: draft.amount ?? Number.NaN })
  const moves = [
    { label: source.saleNo ? t('paid_for', { saleNo: source.saleNo }) : t('paid'), amount: money(source.paid) },
    ...(source.invoiced > 0 ? [{ label: t('invoiced'), amount: money(source.invoiced) }] : []),
    { label: t('left'), amount: money(source.left) },
  ]
  if (source.hindrance) return <Hindrance {...source.hindrance} />
  return (
    <>
      <MoneyMoves moves={moves} />
      <Form<Draft, { id: string; invoiceNo: string }>
        schema={schema}
        defaults={defaults}
        toInput={toInput}
        draftKey={`invoice:${of.cardSaleId ?? of.movementId ?? of.tillSaleId}`}
        save={(draft) => send(IssueInvoiceDocument, { input: toInput(draft) })}
        fieldOf={fieldOfRefusal}
        onDone={({ id, invoiceNo }) => {
          notify(t('done', { invoiceNo }))
          router.push(`/invoices?open=${encodeURIComponent(id)}`)
          router.refresh()
        }}
        submit={t('submit')}
        beside={<CancelLink href="/invoices" />}
      >
        <TextField name="buyerName" label={t('buyer')} hint={t('buyer_hint')} autoFocus />
        <TextField name="buyerTaxId" label={t('tax_id')} hint={t('tax_id_hint')} optional />
        <MoneyField name="amount" label={t('amount')} />
        <NumberFields series={series} choosesMedium={series.length > 0} />
      </Form>
    </>
  )
}

const Hindrance = ({ code, params }: { code: string; params: unknown }) => (
  <p role="status">{useLateText(code, params)}</p>
)
