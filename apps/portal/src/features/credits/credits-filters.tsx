'use client'

import { FindStaffDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'
import { type CreditsFilter, creditsFilterNames } from './credits-address.ts'

type Props = { filter: CreditsFilter; staffName: string | null }

export function CreditsFilters({ filter: { storeId, franchiseeId }, staffName }: Props) {
  const t = useTranslations('credits.filters')
  const { scope } = useViewer()
  const findStaff = useCallback(
    async (text: string) => {
      const filter = {
        ...(text && { search: text }),
        ...(storeId && { storeIds: [storeId] }),
        ...(franchiseeId && { franchiseeIds: [franchiseeId] }),
      }
      const { staff } = await ask(FindStaffDocument, { filter })
      return nodesOf(staff).map(({ id, name, store }) => ({ id, name, ...(store && { hint: store.name }) }))
    },
    [storeId, franchiseeId],
  )
  return (
    <>
      <DaysFilter label={t('days')} />
      {scope !== 'person' && <SearchFilter name="staff" label={t('staff')} search={findStaff} chosenName={staffName} />}
      <ClearFilters names={creditsFilterNames} />
    </>
  )
}
