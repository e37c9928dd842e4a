'use client'

import { storeStatusTerms } from '@hubcap/words/terms/network'
import { useTranslations } from 'next-intl'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'
import { findFranchisees } from '../../find-franchisees.ts'

export function StoresFilters({ franchiseeName }: { franchiseeName: string | null }) {
  const t = useTranslations('stores.filters')
  const { scope, franchiseeIds } = useViewer()
  const { choices } = useTerms()
  return (
    <>
      {(scope === 'chain' || franchiseeIds.length > 1) && (
        <SearchFilter name="franchisee" label={t('franchisee')} search={findFranchisees} chosenName={franchiseeName} />
      )}
      <ChoiceFilter name="status" label={t('status')} choices={choices(storeStatusTerms)} single />
    </>
  )
}
