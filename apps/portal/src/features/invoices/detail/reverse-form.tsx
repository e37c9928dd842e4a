'use client'

import { type InvoiceRowFragment, InvoiceSeriesDocument, ReverseInvoiceDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { send } from '@/lib/api/send.ts'
import { useAsked } from '@/lib/api/use-asked.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { MoneyMoves } from '@/patterns/money-moves.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'
import { fieldOfRefusal, firstSeries, numberInput } from '../invoice-number.ts'
import { NumberFields } from '../number-fields.tsx'

const schema = () =>
  import('@hubcap/rules/takings/invoices/reverse-invoice.input').then((file) => file.reverseInvoiceInput)

/** The red invoice by which the whole of another is taken back. */
export function ReverseForm({ invoice, onDone }: { invoice: InvoiceRowFragment; onDone: () => void }) {
  const t = useTranslations('invoices.reverse')
  const router = useRouter()
  const { money } = useFormat()
  const [idempotencyKey] = useState(newKey)
  const { data } = useAsked(InvoiceSeriesDocument, invoice.medium === 'paper' ? {} : null)
  if (invoice.medium === 'paper' && !data) return null
  const series = data ? nodesOf(data.numberSeries).filter(({ medium }) => medium === 'paper') : []
  const { id, medium, invoiceNo } = invoice
  return (
    <PanelTask title={t('title')}>
      <MoneyMoves moves={[{ label: t('red_amount'), amount: money(-invoice.amount) }]} />
      <Form
        schema={schema}
        defaults={{ id, medium, seriesId: firstSeries(series), invoiceNo: '', reason: '', idempotencyKey }}
        toInput={numberInput}
        draftKey={`red:${id}`}
        save={(draft) => send(ReverseInvoiceDocument, { input: numberInput(draft) })}
        fieldOf={fieldOfRefusal}
        onDone={() => {
          notify(t('done', { invoiceNo }))
          router.refresh()
          onDone()
        }}
        submit={t('confirm')}
        beside={
          <Button kind="quiet" onClick={onDone}>
            {t('cancel')}
          </Button>
        }
      >
        <NumberFields series={series} choosesMedium={false} />
        <TextAreaField name="reason" label={t('reason')} placeholder={t('reason_example')} rows={2} />
      </Form>
    </PanelTask>
  )
}
