'use client'

import { SignScoreDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { ConfirmDialog } from '@/patterns/confirm-dialog.tsx'
import { ConfirmedButton } from '@/patterns/confirmed-button.tsx'

/** Whoever is scored signs that they have seen it. */
export function SignScore({ id }: { id: string }) {
  const t = useTranslations('performance.review')
  const [idempotencyKey] = useState(newKey)
  return (
    <div className="flex flex-wrap gap-2">
      <ConfirmedButton
        label={t('sign')}
        done={t('sign_done')}
        act={() => send(SignScoreDocument, { input: { id, idempotencyKey } })}
        question={(asked) => (
          <ConfirmDialog
            {...asked}
            title={t('sign_title')}
            body={t('sign_body')}
            confirm={t('sign')}
            cancel={t('cancel')}
            kind="primary"
          />
        )}
      />
    </div>
  )
}
