'use client'

import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { ComboboxField } from '@/patterns/fields/combobox-field.tsx'
import type { Option } from '@/patterns/fields/search-picker.tsx'
import { findFranchisees } from '../../find-franchisees.ts'
import { findStores } from '../../find-stores.ts'

type Props = {
  franchisee: Option | null /** The viewer's only one: nothing to choose. */
  isOnly: boolean
  store: Option | null
}

/** With whom and where somebody starts. Another franchisee has other stores. */
export function PlaceFields({ franchisee, isOnly, store }: Props) {
  const t = useTranslations('staff')
  const { setValue } = useFormContext()
  const franchiseeId = useWatch({ name: 'franchiseeId' }) as string
  const search = useCallback((text: string) => findStores(text, franchiseeId || null), [franchiseeId])
  return (
    <>
      {!isOnly && (
        <ComboboxField
          name="franchiseeId"
          label={t('form.franchisee')}
          search={findFranchisees}
          initial={franchisee}
          onChosen={() => setValue('storeId', '')}
        />
      )}
      {franchiseeId && (
        <ComboboxField
          key={franchiseeId}
          name="storeId"
          label={t('form.store')}
          hint={t('form.store_hint')}
          placeholder={t('office')}
          search={search}
          initial={store}
          optional
        />
      )}
    </>
  )
}
