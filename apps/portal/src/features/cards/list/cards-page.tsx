import { CardListDocument, ProductNameDocument } from '@generated/graphql.ts'
import { getTranslations } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'
import { orderBy, pageVariables } from '@/lib/address/list-address.ts'
import { listPage } from '@/lib/api/list-page.ts'
import { query } from '@/lib/api/query.ts'
import { PageHeader } from '@/patterns/page-header.tsx'
import { cardsFilter, loadCardsAddress } from './cards-address.ts'
import { CardsTable } from './cards-table.tsx'

/** Cards that were sold, whose they are, and what is on them. */
export async function CardsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = await getTranslations('cards')
  const address = await loadCardsAddress(searchParams)
  const filter = cardsFilter(address)
  const order = orderBy(address.sort, ['soldOn'], { field: 'soldOn', direction: 'desc' })
  const [{ cards }, product] = await Promise.all([
    query(CardListDocument, { ...pageVariables(address), filter, orderBy: order }),
    address.product ? query(ProductNameDocument, { id: address.product }) : null,
  ])
  const { rows, ...page } = listPage(cards)
  const productName = product?.node && 'name' in product.node ? String(product.node.name) : null
  return (
    <>
      <PageHeader title={t('title')} />
      <CardsTable rows={rows} {...page} totals={cards.totals} filter={filter} productName={productName} />
    </>
  )
}
