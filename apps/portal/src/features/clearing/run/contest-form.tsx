'use client'

import { ContestClearingLineDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { useOpenForm } from '@/patterns/form/use-open-form.ts'
import { notify } from '@/patterns/toast.tsx'

const schema = () =>
  import('@hubcap/rules/clearing/contest-clearing-line.input').then((file) => file.contestClearingLineInput)

/** A side says what is wrong with a line. */
export function ContestForm({ id }: { id: string }) {
  const t = useTranslations('clearing.contest')
  const router = useRouter()
  const draftKey = `contest:${id}`
  const { isOpen, open, close } = useOpenForm(draftKey)
  const [idempotencyKey] = useState(newKey)
  const mayContest = useCan('clearing.contest')
  const done = () => {
    notify(t('done'))
    close()
    router.refresh()
  }
  if (!mayContest) return null
  if (!isOpen)
    return (
      <Button kind="quiet" className="-ml-3 print:hidden" onClick={open}>
        {t('open')}
      </Button>
    )
  return (
    <div className="mt-2 max-w-xl">
      <Form
        schema={schema}
        defaults={{ id, reason: '', idempotencyKey }}
        draftKey={draftKey}
        save={(input) => send(ContestClearingLineDocument, { input })}
        onDone={done}
        submit={t('open')}
        beside={
          <Button kind="quiet" onClick={close}>
            {t('cancel')}
          </Button>
        }
      >
        <TextAreaField name="reason" label={t('reason')} placeholder={t('reason_example')} rows={2} autoFocus />
      </Form>
    </div>
  )
}
