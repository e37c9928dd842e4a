'use client'

import { RenewRecoveryCodesDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { PasswordStep } from './password-step.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

type Props = { onDone: () => void; onCancel: () => void }

export function RenewCodes({ onDone, onCancel }: Props) {
  const t = useTranslations('second_factor')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />
  return (
    <PasswordStep
      lead={t('renew_lead')}
      submit={t('renew')}
      save={(password) => send(RenewRecoveryCodesDocument, { input: { password } })}
      onDone={(made) => setCodes(made.codes)}
      onCancel={onCancel}
    />
  )
}
