'use client'

import { type CustomerFilter, FindDevelopersDocument } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'

type Places = Pick<CustomerFilter, 'franchiseeIds' | 'storeIds'>

/** `staff=` in the address: the person who developed the customers. A rep has no choice there. */
export function DeveloperFilter({ filter, chosenName }: { filter: Places; chosenName: string | null }) {
  const t = useTranslations('customers.filters')
  const { scope } = useViewer()
  const { franchiseeIds, storeIds } = filter
  const search = useCallback(
    async (text: string) => {
      const { staff } = await ask(FindDevelopersDocument, { text: text || null, franchiseeIds, storeIds })
      return nodesOf(staff).map(({ id, name, store }) => ({ id, name, ...(store && { hint: store.name }) }))
    },
    [franchiseeIds, storeIds],
  )
  if (scope === 'person') return null
  return <SearchFilter name="staff" label={t('developer')} search={search} chosenName={chosenName} />
}
