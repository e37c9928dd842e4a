'use client'

import { IncentiveItemsDocument, type IncentiveListQuery } from '@generated/graphql.ts'
import { incentiveKindTerms, incentiveStatusTerms } from '@hubcap/words/terms/pay'
import { useTranslations } from 'next-intl'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { StaffFilter } from '@/lib/finding/staff-filter.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'
import { WaitingFilter } from './waiting-filter.tsx'

const itemsOfCatalogue = 100

/** What the chosen ones are called. */
export type FilterNames = { staff: string | null; item: string | null }
type Props = { names: FilterNames; waiting: IncentiveListQuery['waiting'] }

async function findItems(text: string) {
  const { incentiveItems } = await ask(IncentiveItemsDocument, { first: itemsOfCatalogue })
  return nodesOf(incentiveItems).filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
}

export function IncentivesFilters({ names, waiting }: Props) {
  const t = useTranslations('pay.incentives')
  const { choices } = useTerms()
  return (
    <>
      <WaitingFilter waiting={waiting} />
      <DaysFilter label={t('day')} />
      <StaffFilter label={t('staff')} chosenName={names.staff} />
      <SearchFilter name="item" label={t('item')} search={findItems} chosenName={names.item} />
      <ChoiceFilter name="kind" label={t('kind')} choices={choices(incentiveKindTerms)} single />
      <ChoiceFilter name="status" label={t('status')} choices={choices(incentiveStatusTerms)} />
    </>
  )
}
