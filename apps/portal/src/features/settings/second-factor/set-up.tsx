'use client'

import { BeginSecondFactorDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { AppStep, type Begun } from './app-step.tsx'
import { PasswordStep } from './password-step.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'

type Props = { onDone: () => void; onCancel?: () => void }

/** Setting a second factor up, or changing it: the password, the app with its first code, the recovery codes. */
export function SetUp({ onDone, onCancel }: Props) {
  const t = useTranslations('second_factor')
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />
  if (begun) return <AppStep begun={begun} onDone={setCodes} onCancel={onCancel} />
  return (
    <PasswordStep
      lead={t('password_lead')}
      submit={t('next')}
      save={(password) => send(BeginSecondFactorDocument, { input: { password } })}
      onDone={setBegun}
      onCancel={onCancel}
    />
  )
}
