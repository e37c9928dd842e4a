'use client'

import { VoidCardRechargeDocument } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { Button } from '@/patterns/button.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'

const schema = () =>
  import('@hubcap/rules/cards/recharge/void-card-recharge.input').then((file) => file.voidCardRechargeInput)

type Props = { id: string; paid: number; onClose: () => void }

/** A recharge undone, with a reason, asked before the money goes back. */
export function VoidRecharge({ id, paid, onClose }: Props) {
  const t = useTranslations('recharge.void')
  const { money } = useFormat()
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  return (
    <Form<{ reason: string }, unknown>
      schema={schema}
      defaults={{ reason: '' }}
      toInput={(typed) => ({ ...typed, id, idempotencyKey })}
      save={({ reason }) => send(VoidCardRechargeDocument, { input: { id, reason, idempotencyKey } })}
      onDone={() => {
        notify(t('done'))
        onClose()
        router.refresh()
      }}
      submit={t('submit')}
      beside={
        <Button kind="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      }
      question={() => ({
        title: t('title'),
        moves: [{ label: t('moves'), amount: money(-paid) }],
        confirm: t('submit'),
        cancel: t('cancel'),
      })}
    >
      <TextAreaField name="reason" label={t('reason')} rows={2} />
    </Form>
  )
}
