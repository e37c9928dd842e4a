'use client'

import { type CountedDayFragment, SignDayDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { useFormat } from '@/lib/format/use-format.ts'
import { newKey } from '@/lib/new-key.ts'
import { ConfirmMoney } from '@/patterns/confirm-money.tsx'
import { ConfirmedButton } from '@/patterns/confirmed-button.tsx'

export function SignDayButton({ close }: { close: CountedDayFragment }) {
  const t = useTranslations('takings.sign')
  const { money } = useFormat()
  const [idempotencyKey] = useState(newKey)
  return (
    <ConfirmedButton
      label={t('open')}
      done={t('done')}
      act={() => send(SignDayDocument, { input: { id: close.id, idempotencyKey } })}
      question={(asked) => (
        <ConfirmMoney
          {...asked}
          title={t('title')}
          moves={[
            { label: t('expected'), amount: money(close.expected) },
            { label: t('difference'), amount: money(close.difference) },
            { label: t('handed_over'), amount: money(close.handedOver) },
          ]}
          confirm={t('confirm')}
          cancel={t('cancel')}
        />
      )}
    />
  )
}
