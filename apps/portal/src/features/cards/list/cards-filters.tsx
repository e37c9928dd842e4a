'use client'

import { CardProductChoicesDocument } from '@generated/graphql.ts'
import { cardStatusTerms } from '@hubcap/words/terms/cards'
import { useTranslations } from 'next-intl'
import { ask } from '@/lib/api/ask.ts'
import { nodesOf } from '@/lib/api/nodes-of.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { ChoiceFilter } from '@/patterns/filters/choice-filter.tsx'
import { DaysFilter } from '@/patterns/filters/days-filter.tsx'
import { SearchFilter } from '@/patterns/filters/search-filter.tsx'

async function findProducts(text: string) {
  const { cardProducts } = await ask(CardProductChoicesDocument, {})
  return nodesOf(cardProducts).filter(({ name }) => name.toLowerCase().includes(text.toLowerCase()))
}

export function CardsFilters({ productName }: { productName: string | null }) {
  const t = useTranslations('cards.filters')
  const { choices } = useTerms()
  return (
    <>
      <DaysFilter label={t('sold_on')} />
      <SearchFilter name="product" label={t('product')} search={findProducts} chosenName={productName} />
      <ChoiceFilter name="status" label={t('status')} choices={choices(cardStatusTerms)} />
    </>
  )
}
