'use client'

import { useTranslations } from 'next-intl'
import { AddressForm } from '@/patterns/address-form.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'

type Props = { parties: readonly { id: string; name: string }[]; party: string; from: string; to: string }

/** Whose statement, and of which periods. */
export function StatementChoice({ parties, party, from, to }: Props) {
  const t = useTranslations('clearing.statement')
  return (
    <AddressForm
      key={`${party} ${from} ${to}`}
      path="/clearing/statement"
      values={{ party, from, to }}
      submit={t('show')}
    >
      <SelectField
        name="party"
        label={t('party')}
        choices={parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="from" label={t('from')} />
      <DateField name="to" label={t('to')} />
    </AddressForm>
  )
}
