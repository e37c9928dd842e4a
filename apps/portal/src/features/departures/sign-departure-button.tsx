'use client'

import { type DepartureDecisionFragment, SignDepartureDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import { ConfirmedButton } from '@/patterns/confirmed-button.tsx'

type Props = { decision: DepartureDecisionFragment; honourer: string }

/** Says who will pay before it is given. */
export function SignDepartureButton({ decision: { id, revision, leavesOn }, honourer }: Props) {
  const t = useTranslations('departures.sign')
  const { day } = useFormat()
  const [idempotencyKey] = useState(newKey)
  return (
    <ConfirmedButton
      label={t('open')}
      done={t('done')}
      act={() => send(SignDepartureDocument, { input: { id, revision, idempotencyKey } })}
      question={(asked) => (
        <ConfirmDialog
          {...asked}
          title={t('title')}
          body={t('body', { honourer, day: day(leavesOn) })}
          confirm={t('confirm')}
          cancel={t('cancel')}
          kind="primary"
        />
      )}
    />
  )
}
