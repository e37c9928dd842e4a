'use client'

import { maxRampMonths } from '@hubcap/rules/quotas/quota-rule'
import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { Button } from '@/patterns/button.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import type { QuotaRuleValues } from './quota-rule-form.tsx'

/** Percent by month of service; none of them: everybody counts in full. */
export function RampFields() {
  const t = useTranslations('quotas.rules.form')
  const { setValue, getValues } = useFormContext<QuotaRuleValues>()
  const { length } = useWatch<QuotaRuleValues, 'ramp'>({ name: 'ramp' })
  const change = (ramp: (number | null)[]) => setValue('ramp', ramp, { shouldDirty: true })
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-strong">{t('ramp')}</legend>
      <p className="text-soft">{t('ramp_lead')}</p>
      <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-3">
        {Array.from({ length }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month of service is its place
          <NumberField key={at} name={`ramp.${at}`} label={t('ramp_field', { number: at + 1 })} unit="%" />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {length < maxRampMonths && <Button onClick={() => change([...getValues('ramp'), null])}>{t('add')}</Button>}
        {length > 0 && (
          <Button kind="quiet" onClick={() => change(getValues('ramp').slice(0, -1))}>
            {t('remove')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
