'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useFormContext, useWatch } from 'react-hook-form'
import { Button } from '@/patterns/button.tsx'
import { DateField } from '@/patterns/fields/date-field.tsx'
import { NumberField } from '@/patterns/fields/number-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import { blankContract } from './contract-draft.ts'

/** hasTerms: there are terms already, which can be changed but not taken away. */
export function ContractFields({ hasTerms }: { hasTerms: boolean }) {
  const t = useTranslations('franchisees.form')
  const { setValue } = useFormContext()
  const contract = useWatch({ name: 'contract' })
  const put = (value: unknown) => setValue('contract', value, { shouldDirty: true })
  if (!contract)
    return (
      <Button className="justify-self-start" onClick={() => put(blankContract)}>
        <Plus aria-hidden className="size-4" />
        {t('add_contract')}
      </Button>
    )
  return (
    <fieldset className="grid gap-4 rounded border border-line p-4">
      <legend className="-ml-1 px-1 font-strong">{t('contract')}</legend>
      <TextField name="contract.contractNo" label={t('contract_no')} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <DateField name="contract.startsOn" label={t('starts_on')} hint={hasTerms ? t('starts_on_hint') : undefined} />
        <DateField name="contract.endsOn" label={t('ends_on')} optional />
      </div>
      <NumberField name="contract.royaltyRate" label={t('royalty')} hint={t('royalty_hint')} scale={100} unit="%" />
      <TextField name="contract.territory" label={t('territory')} hint={t('territory_hint')} optional />
      {!hasTerms && (
        <Button kind="quiet" className="justify-self-start" onClick={() => put(null)}>
          {t('remove_contract')}
        </Button>
      )}
    </fieldset>
  )
}
