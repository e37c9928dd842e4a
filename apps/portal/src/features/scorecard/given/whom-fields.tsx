'use client'

import { scoredLevels } from '@hubcap/rules/performance/card-for'
import { placeKindTerms } from '@hubcap/words/terms/overview'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { findFranchisees } from '@/lib/finding/find-franchisees.ts'
import { findStaff } from '@/lib/finding/find-staff.ts'
import { findStores } from '@/lib/finding/find-stores.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import type { GiveDraft } from './give-form.tsx'

/** The level, and what of it; each field narrows the one before. */
export function WhomFields() {
  const t = useTranslations('scorecard.given')
  const { term } = useTerms()
  const { setValue } = useFormContext<GiveDraft>()
  const [level, franchiseeId, storeId, staffId] = useWatch<GiveDraft, ['level', 'franchiseeId', 'storeId', 'staffId']>({
    name: ['level', 'franchiseeId', 'storeId', 'staffId'],
  })
  const ofStores = useCallback((text: string) => findStores(text, franchiseeId), [franchiseeId])
  const ofStaff = useCallback((text: string) => findStaff(text, franchiseeId), [franchiseeId])
  return (
    <>
      <SelectField
        name="level"
        label={t('level')}
        choices={scoredLevels.map((value) => ({ value, label: term(placeKindTerms, value) }))}
      />
      <ComboboxField
        name="franchiseeId"
        label={term(placeKindTerms, 'franchisee')}
        hint={level === 'franchisee' ? undefined : t('franchisee_hint')}
        placeholder={t('whole_chain')}
        search={findFranchisees}
        optional
        onChosen={() => {
          setValue('storeId', null)
          setValue('staffId', null)
        }}
      />
      {franchiseeId && level !== 'franchisee' && !staffId && (
        <ComboboxField
          key={`${franchiseeId} store`}
          name="storeId"
          label={term(placeKindTerms, 'store')}
          placeholder={t('all_stores')}
          search={ofStores}
          optional
        />
      )}
      {franchiseeId && level === 'staff' && !storeId && (
        <ComboboxField
          key={`${franchiseeId} staff`}
          name="staffId"
          label={t('person')}
          placeholder={t('everybody')}
          search={ofStaff}
          optional
        />
      )}
      {level === 'staff' && !staffId && <TextField name="post" label={t('post')} hint={t('post_hint')} optional />}
    </>
  )
}
