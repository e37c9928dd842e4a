'use client'

import { type InvoiceRowFragment, VoidInvoiceDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { PanelTask } from '@/patterns/panel-task.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () =>
  import('@hubcap/rules/takings/invoices/reverse-invoice.input').then((file) => file.voidInvoiceInput)

/** A paper invoice that was spoilt, or that came back with all of its sheets. */
export function VoidForm({ invoice, onDone }: { invoice: InvoiceRowFragment; onDone: () => void }) {
  const t = useTranslations('invoices.void')
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  return (
    <PanelTask title={t('title')} lead={t('hint')}>
      <Form
        schema={schema}
        defaults={{ id: invoice.id, reason: '', idempotencyKey }}
        draftKey={`void-invoice:${invoice.id}`}
        save={(input) => send(VoidInvoiceDocument, { input })}
        onDone={() => {
          notify(t('done', { invoiceNo: invoice.invoiceNo }))
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
        <TextAreaField name="reason" label={t('reason')} placeholder={t('reason_example')} rows={2} autoFocus />
      </Form>
    </PanelTask>
  )
}
