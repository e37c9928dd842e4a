'use client'

import { LoaderCircle, UserCheck, UserPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import type { SaleDraft } from './sale-draft.ts'
import { type Identification, useIdentification } from './use-identification.ts'

/** Phone first: who has it shows at once; only of a new customer the name is asked. */
export function CustomerFields() {
  const t = useTranslations('sales.record')
  const { setValue, clearErrors, setFocus } = useFormContext<SaleDraft>()
  const phone = useWatch<SaleDraft, 'customerPhone'>({ name: 'customerPhone' })
  const { currency } = useViewer().chain
  const take = (result: Identification) => {
    setValue('presentation', result.kind === 'known' ? result.presentation : null)
    if (result.kind === 'known') clearErrors(['customerName', 'customerPhone'])
    if (result.kind === 'new') requestAnimationFrame(() => setFocus('customerName'))
  }
  const { state, again } = useIdentification(phone, currency, take)
  const asksName = state.kind === 'new' || state.kind === 'refused' || state.kind === 'unanswered'
  return (
    <div className="grid gap-3">
      <PhoneField name="customerPhone" label={t('phone')} autoFocus />
      <div role="status" className="empty:hidden">
        <Found state={state} onAgain={again} />
      </div>
      {asksName && <TextField name="customerName" label={t('name')} />}
    </div>
  )
}

const line = 'flex min-h-6 flex-wrap items-center gap-2'

function Found({ state, onAgain }: { state: Identification; onAgain: () => void }) {
  const t = useTranslations('sales.record')
  if (state.kind === 'asking')
    return (
      <p className={`${line} text-soft`}>
        <LoaderCircle aria-hidden className="size-4 animate-spin" />
        {t('asking')}
      </p>
    )
  if (state.kind === 'known')
    return (
      <p className={`${line} text-good`}>
        <UserCheck aria-hidden className="size-4" />
        <span>{t.rich('known', { name: state.maskedName, b: (text) => <b>{text}</b> })}</span>
      </p>
    )
  if (state.kind === 'new')
    return (
      <p className={`${line} text-soft`}>
        <UserPlus aria-hidden className="size-4" />
        {t('new')}
      </p>
    )
  if (state.kind === 'waiting') return null
  return (
    <div className={`${line} text-warn`}>
      <span>{state.kind === 'refused' ? state.text : t('unanswered')}</span>
      <Button onClick={onAgain}>{t('again')}</Button>
    </div>
  )
}
