'use client'

import { storeStatusTerms } from '@hubcap/words/terms/network'
import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { useTerms } from '@/lib/words/use-terms.ts'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { DivisionField } from '../division/division-field.tsx'
import { HoursField } from '../hours/hours-field.tsx'

/** What a store is asked when it is made and when it is changed. */
export function StoreFormFields({ focusName }: { focusName: boolean }) {
  const t = useTranslations('stores.form')
  const { choices } = useTerms()
  return (
    <>
      <TextField name="name" label={t('name')} autoFocus={focusName} />
      <TextField name="code" label={t('code')} hint={t('code_hint')} />
      <SelectField name="status" label={t('status')} choices={choices(storeStatusTerms)} />
      <ClosedOn />
      <PhoneField name="phone" label={t('phone')} optional />
      <DivisionField name="divisionCode" label={t('division')} optional />
      <TextField name="address" label={t('address')} hint={t('address_hint')} optional />
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField name="longitude" label={t('longitude')} placeholder="104.066541" optional />
        <NumberField name="latitude" label={t('latitude')} placeholder="30.572269" optional />
      </div>
      <HoursField name="openingHours" label={t('hours')} />
      <DateField name="openedOn" label={t('opened_on')} optional />
    </>
  )
}

/** Only a closed store has a last day. */
function ClosedOn() {
  const t = useTranslations('stores.form')
  const { setValue } = useFormContext()
  const closed = useWatch({ name: 'status' }) === 'closed'
  useEffect(() => {
    if (!closed) setValue('closedOn', null)
  }, [closed, setValue])
  return closed ? <DateField name="closedOn" label={t('closed_on')} hint={t('closed_on_hint')} optional /> : null
}
