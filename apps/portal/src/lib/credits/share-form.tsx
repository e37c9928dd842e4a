'use client'

import { type CreditSharesQuery, ShareCreditDocument, type SharedRecord } from '@generated/graphql.ts'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { Button } from '@/patterns/button.tsx'
import { TextAreaField } from '@/patterns/fields/text-area-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { notify } from '@/patterns/toast.tsx'
import { newKey } from '../new-key.ts'
import type { ShareDraft } from './share-draft.ts'
import { ShareFields } from './share-fields.tsx'

const schema = () => import('@hubcap/rules/credits/share-credit.input').then((file) => file.shareCreditInput)

type Props = {
  record: SharedRecord
  id: string
  franchiseeId: string | undefined
  sharers: CreditSharesQuery['creditShares']
  onShared: () => void
  onCancel: () => void
}

/** Who made a record together, and for what share each. It holds from now on: figures that are closed stay as they are. */
export function ShareForm({ record, id, franchiseeId, sharers, onShared, onCancel }: Props) {
  const t = useTranslations('credits.shares')
  const router = useRouter()
  const [idempotencyKey] = useState(newKey)
  const toInput = ({ shares, reason }: ShareDraft) => ({
    ...{ record, id, reason, idempotencyKey },
    shares: shares.map(({ staffId, share }) => ({ staffId: staffId ?? '', share: share ?? Number.NaN })),
  })
  return (
    <Form<ShareDraft, unknown>
      schema={schema}
      defaults={{ shares: sharers.map(({ staffId, share }) => ({ staffId, share })), reason: '' }}
      toInput={toInput}
      save={(draft) => send(ShareCreditDocument, { input: toInput(draft) })}
      onDone={() => {
        notify(t('done'))
        router.refresh()
        onShared()
      }}
      submit={t('save')}
      beside={
        <Button kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      }
    >
      <p className="text-small text-soft">{t('hint')}</p>
      <ShareFields franchiseeId={franchiseeId} sharers={sharers} />
      <TextAreaField name="reason" label={t('reason')} placeholder={t('reason_example')} rows={2} />
    </Form>
  )
}
