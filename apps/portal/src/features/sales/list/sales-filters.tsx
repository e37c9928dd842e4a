'use client'

import { FindProductsDocument, FindStaffDocument } from '@generated/graphql.ts'
import { cardSaleStatusTerms, paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'

type Ids = readonly string[] | null
type Props = { names: { staff: string | null; product: string | null }; storeIds: Ids; franchiseeIds: Ids }

async function findProducts(text: string) {
  const { cardProducts } = await ask(FindProductsDocument, {})
  return nodesOf(cardProducts).filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
}

export function SalesFilters({ names, storeIds, franchiseeIds }: Props) {
  const t = useTranslations('sales.filters')
  const { scope } = useViewer()
  const { choices } = useTerms()
  const findStaff = useCallback(
    async (text: string) => {
      const filter = {
        ...(text && { search: text }),
        ...(storeIds && { storeIds: [...storeIds] }),
        ...(franchiseeIds && { franchiseeIds: [...franchiseeIds] }),
      }
      const { staff } = await ask(FindStaffDocument, { filter })
      return nodesOf(staff).map(({ id, name, store }) => ({ id, name, ...(store && { hint: store.name }) }))
    },
    [storeIds, franchiseeIds],
  )
  return (
    <>
      <DaysFilter label={t('days')} />
      {scope !== 'person' && (
        <SearchFilter name="staff" label={t('staff')} search={findStaff} chosenName={names.staff} />
      )}
      <SearchFilter name="product" label={t('product')} search={findProducts} chosenName={names.product} />
      <ChoiceFilter name="pay" label={t('payment')} choices={choices(paymentMethodTerms)} />
      <ChoiceFilter name="status" label={t('status')} choices={choices(cardSaleStatusTerms)} single />
    </>
  )
}
