'use client'

import { RemoveSecondFactorDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { send } from '@/lib/api/send.ts'
import { PasswordStep } from './password-step.tsx'

type Props = { onDone: () => void; onCancel: () => void }

export function RemoveFactor({ onDone, onCancel }: Props) {
  const t = useTranslations('second_factor')
  return (
    <PasswordStep
      lead={t('remove_lead')}
      submit={t('remove')}
      save={(password) => send(RemoveSecondFactorDocument, { input: { password } })}
      onDone={onDone}
      onCancel={onCancel}
    />
  )
}
