'use client'

import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFieldArray, useWatch } from 'react-hook-form'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { Button } from '@/patterns/button.tsx'
import { MoneyField } from '@/patterns/fields/money-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { RemoveButton } from '@/patterns/form/remove-button.tsx'
import type { RefundDraft } from './refund-form.tsx'

/** By which ways it goes back: first as it was paid, and what is still open or too much by what is typed. */
export function RefundPayments({ total }: { total: number }) {
  const t = useTranslations('cards.refund')
  const { money } = useFormat()
  const { choices } = useTerms()
  const methods = choices(paymentMethodTerms)
  const { fields, append, remove } = useFieldArray<RefundDraft, 'payments'>({ name: 'payments' })
  const payments = useWatch<RefundDraft, 'payments'>({ name: 'payments' })
  const open = total - payments.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
  const unused = methods.find(({ value }) => payments.every(({ method }) => method !== value))
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-strong">{t('method')}</legend>
      {fields.map((field, at) => (
        <div key={field.id} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_2rem] items-start gap-2">
          <SelectField name={`payments.${at}.method`} label={t('way')} choices={methods} />
          <MoneyField name={`payments.${at}.amount`} label={t('way_amount')} />
          {fields.length > 1 && (
            <RemoveButton label={t('remove_way', { number: at + 1 })} besideFields onRemove={() => remove(at)} />
          )}
        </div>
      ))}
      <p aria-live="polite" className="text-small text-warn empty:hidden">
        {open > 0 && t('open_amount', { amount: money(open) })}
        {open < 0 && t('too_much', { amount: money(-open) })}
      </p>
      {unused && (
        <div>
          <Button onClick={() => append({ method: unused.value, amount: open > 0 ? open : null })}>
            <Plus aria-hidden className="size-4" />
            {t('add_way')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
