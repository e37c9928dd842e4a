'use client'

import { NoteClearingPaymentDocument, UndoClearingPaymentDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { useOpenForm } from '@/patterns/form/use-open-form.ts'
import { notify } from '@/patterns/toast.tsx'

const noteSchema = () =>
  import('@hubcap/rules/clearing/note-clearing-payment.input').then((file) => file.noteClearingPaymentInput)
const undoSchema = () =>
  import('@hubcap/rules/clearing/undo-clearing-payment.input').then((file) => file.undoClearingPaymentInput)

/** Notes a payment with its day, or takes that back with the reason. */
export function PaymentNote({ id, isPaid }: { id: string; isPaid: boolean }) {
  const t = useTranslations('clearing.payments')
  const router = useRouter()
  const { today } = useViewer()
  const draftKey = `clearing-payment:${id}:${isPaid ? 'undo' : 'note'}`
  const { isOpen, open, close } = useOpenForm(draftKey)
  const [idempotencyKey] = useState(newKey)
  const done = () => {
    notify(isPaid ? t('undone') : t('noted'))
    close()
    router.refresh()
  }
  const cancel = (
    <Button kind="quiet" onClick={close}>
      {t('cancel')}
    </Button>
  )
  if (!isOpen)
    return (
      <Button kind={isPaid ? 'quiet' : 'plain'} className="print:hidden" onClick={open}>
        {isPaid ? t('undo') : t('note')}
      </Button>
    )
  return (
    <div className="w-full max-w-md py-2">
      {isPaid ? (
        <Form
          schema={undoSchema}
          defaults={{ id, reason: '', idempotencyKey }}
          save={(input) => send(UndoClearingPaymentDocument, { input })}
          onDone={done}
          submit={t('undo')}
          draftKey={draftKey}
          beside={cancel}
        >
          <TextAreaField name="reason" label={t('undo_reason')} rows={2} autoFocus />
        </Form>
      ) : (
        <Form
          schema={noteSchema}
          defaults={{ id, paidOn: today, idempotencyKey }}
          save={(input) => send(NoteClearingPaymentDocument, { input })}
          onDone={done}
          submit={t('note')}
          draftKey={draftKey}
          beside={cancel}
        >
          <DateField name="paidOn" label={t('paid_on')} autoFocus />
        </Form>
      )}
    </div>
  )
}
