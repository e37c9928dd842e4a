'use client'

import { FindProductsDocument } from '@generated/graphql.ts'
import { cardSaleStatusTerms, paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { StaffFilter } from '@/lib/finding/staff-filter.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'

type Props = { names: { staff: string | null; product: string | null } }

async function findProducts(text: string) {
  const { cardProducts } = await ask(FindProductsDocument, {})
  return nodesOf(cardProducts).filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
}

export function SalesFilters({ names }: Props) {
  const t = useTranslations('sales.filters')
  const { choices } = useTerms()
  return (
    <>
      <DaysFilter label={t('days')} />
      <StaffFilter label={t('staff')} chosenName={names.staff} />
      <SearchFilter name="product" label={t('product')} search={findProducts} chosenName={names.product} />
      <ChoiceFilter name="pay" label={t('payment')} choices={choices(paymentMethodTerms)} />
      <ChoiceFilter name="status" label={t('status')} choices={choices(cardSaleStatusTerms)} single />
    </>
  )
}
