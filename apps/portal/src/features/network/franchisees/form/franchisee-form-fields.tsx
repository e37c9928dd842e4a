'use client'

import { franchiseeKindTerms, franchiseeStatusTerms } from '@hubcap/words/terms/network'
import { useTranslations } from 'next-intl'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { PhoneField } from '@/patterns/fields/phone-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { ContractFields } from './contract-fields.tsx'

/** What a franchisee is asked when it is made and when it is changed. */
export function FranchiseeFormFields({ hasTerms }: { hasTerms: boolean }) {
  const t = useTranslations('franchisees.form')
  const { choices } = useTerms()
  const mayContract = useCan('franchise_contract.update')
  return (
    <>
      <TextField name="name" label={t('name')} autoFocus />
      <TextField name="code" label={t('code')} hint={t('code_hint')} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField name="kind" label={t('kind')} choices={choices(franchiseeKindTerms)} />
        <SelectField name="status" label={t('status')} choices={choices(franchiseeStatusTerms)} />
      </div>
      <TextField name="contactName" label={t('contact_name')} optional />
      <PhoneField name="contactPhone" label={t('contact_phone')} optional />
      {mayContract && <ContractFields hasTerms={hasTerms} />}
    </>
  )
}
