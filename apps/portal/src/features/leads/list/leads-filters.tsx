'use client'

import { FindStaffDocument, type LeadFilter } from '@generated/graphql.ts'
import { leadGradeTerms, leadSourceTerms, leadStatusTerms } from '@hubcap/words/terms/leads'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'
import { leadHolders } from './leads-address.ts'

type Props = { filter: LeadFilter; owner: string | null; isBoard?: boolean }

export function LeadsFilters({ filter, owner, isBoard = false }: Props) {
  const t = useTranslations('leads.filters')
  const { scope, staffId } = useViewer()
  const { choices } = useTerms()
  const { franchiseeIds, storeIds } = filter
  const findStaff = useCallback(
    async (text: string) => {
      const { staff } = await ask(FindStaffDocument, {
        filter: {
          ...(text && { search: text }),
          ...(storeIds && { storeIds }),
          ...(franchiseeIds && { franchiseeIds }),
        },
      })
      return nodesOf(staff).map(({ id, name, store }) => ({ id, name, ...(store && { hint: store.name }) }))
    },
    [storeIds, franchiseeIds],
  )
  const holders = leadHolders.filter((one) => one !== 'mine' || staffId)
  return (
    <>
      <ChoiceFilter
        name="held"
        label={t('held')}
        choices={holders.map((value) => ({ value, label: t(`holder.${value}`) }))}
        single
      />
      <ChoiceFilter name="due" label={t('due')} choices={[{ value: 'today', label: t('due_today') }]} single />
      {scope !== 'person' && <SearchFilter name="staff" label={t('staff')} search={findStaff} chosenName={owner} />}
      {!isBoard && <ChoiceFilter name="grade" label={t('grade')} choices={choices(leadGradeTerms)} />}
      <ChoiceFilter name="source" label={t('source')} choices={choices(leadSourceTerms)} />
      {!isBoard && <ChoiceFilter name="status" label={t('status')} choices={choices(leadStatusTerms)} />}
    </>
  )
}
