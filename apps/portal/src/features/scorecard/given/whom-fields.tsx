'use client'

import { FindFranchiseesDocument, FindManagersDocument, FindStoresOfDocument } from '@generated/graphql.ts'
import { scoredLevels } from '@hubcap/rules/performance/card-for'
import { placeKindTerms } from '@hubcap/words/terms/overview'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import { SelectField } from '@/patterns/fields/select-field.tsx'
import { TextField } from '@/patterns/fields/text-field.tsx'
import type { GiveDraft } from './give-form.tsx'

async function findFranchisees(text: string) {
  const { franchisees } = await ask(FindFranchiseesDocument, { text: text || null })
  return nodesOf(franchisees).map(({ id, name, code }) => ({ id, name, hint: code }))
}

/** The level, and what of it; each field narrows the one before. */
export function WhomFields() {
  const t = useTranslations('scorecard.given')
  const { term } = useTerms()
  const { setValue } = useFormContext<GiveDraft>()
  const [level, franchiseeId, storeId, staffId] = useWatch<GiveDraft, ['level', 'franchiseeId', 'storeId', 'staffId']>({
    name: ['level', 'franchiseeId', 'storeId', 'staffId'],
  })
  const of = franchiseeId ? [franchiseeId] : []
  const key = of.join()
  const findStores = useCallback(
    async (text: string) => {
      const { stores } = await ask(FindStoresOfDocument, { text: text || null, franchiseeIds: [key] })
      return nodesOf(stores).map(({ id, name, code }) => ({ id, name, hint: code }))
    },
    [key],
  )
  const findStaff = useCallback(
    async (text: string) => {
      const { staff } = await ask(FindManagersDocument, { text: text || null, franchiseeIds: [key] })
      return nodesOf(staff).map(({ id, name, post, store }) => {
        const hint = [post, store?.name].filter(Boolean).join(' · ')
        return { id, name, ...(hint && { hint }) }
      })
    },
    [key],
  )
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
          key={`${key} store`}
          name="storeId"
          label={term(placeKindTerms, 'store')}
          placeholder={t('all_stores')}
          search={findStores}
          optional
        />
      )}
      {franchiseeId && level === 'staff' && !storeId && (
        <ComboboxField
          key={`${key} staff`}
          name="staffId"
          label={t('person')}
          placeholder={t('everybody')}
          search={findStaff}
          optional
        />
      )}
      {level === 'staff' && !staffId && <TextField name="post" label={t('post')} hint={t('post_hint')} optional />}
    </>
  )
}
