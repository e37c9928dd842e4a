'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { Outcome } from '@/lib/api/send.ts'
import { type Entry, enter, requestEntry } from '@/lib/session/entry.ts'
import { PasswordField } from '@/patterns/fields/password-field.tsx'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { Form } from '@/patterns/form/form.tsx'
import { AddressField } from './address-field.tsx'
import { currencyOfZone } from './currency-of-zone.ts'

const schema = () => import('@hubcap/rules/tenancy/create-chain.input').then((file) => file.createChainInput)

type Choices = readonly { value: string; label: string }[]
type Props = { timeZones: Choices; currencies: Choices }

const blank = { name: '', slug: '', adminName: '', adminEmail: '', adminPhone: '', adminPassword: '' }

/** A chain and its first administrator, who is inside when it is made. */
export function SignUpForm(choices: Props) {
  const t = useTranslations('sign_up')
  const locale = useLocale()
  const save = async (values: object): Promise<Outcome<Entry>> => {
    const outcome = await requestEntry('/api/sign-up', values)
    if (outcome.kind !== 'done') return outcome
    const [entry] = outcome.value
    return entry ? { kind: 'done', value: entry } : { kind: 'failed' }
  }
  return (
    <Form
      schema={schema}
      defaults={{ ...blank, timeZone: 'Asia/Shanghai', currency: 'CNY', locale }}
      save={save}
      onDone={async (entry) => {
        if ((await enter(entry)).kind !== 'done') location.assign('/sign-in')
      }}
      submit={t('submit')}
      draftKey="sign-up"
      wide
    >
      <TextField name="name" label={t('name')} autoComplete="organization" autoFocus />
      <AddressField />
      <MoneyAndTime {...choices} />
      <TextField name="adminName" label={t('admin_name')} autoComplete="name" />
      <TextField name="adminEmail" label={t('email')} hint={t('login_hint')} type="email" autoComplete="email" />
      <PhoneField name="adminPhone" label={t('phone')} optional />
      <PasswordField name="adminPassword" label={t('password')} hint={t('password_hint')} autoComplete="new-password" />
    </Form>
  )
}

/** As this browser's clock has it, until somebody says otherwise. */
function MoneyAndTime({ timeZones, currencies }: Props) {
  const t = useTranslations('sign_up')
  const { setValue, getFieldState } = useFormContext()
  const zone = useWatch({ name: 'timeZone' }) as string
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (timeZones.some(({ value }) => value === own)) setValue('timeZone', own)
  }, [timeZones, setValue])
  useEffect(() => {
    if (!getFieldState('currency').isDirty) setValue('currency', currencyOfZone(zone) ?? '')
  }, [zone, setValue, getFieldState])
  return (
    <>
      <SelectField name="timeZone" label={t('time_zone')} hint={t('time_zone_hint')} choices={timeZones} />
      <SelectField
        name="currency"
        label={t('currency')}
        hint={t('currency_hint')}
        placeholder={t('choose')}
        choices={currencies}
      />
    </>
  )
}
