import { currentCaller } from '@hubcap/database/door/caller'
import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { type Searched, searchedList } from '../customers/searched-list.ts'
import { betweenDays } from '../graphql/between-days.ts'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { literally } from '../graphql/search-words.ts'
import { CardSaleStatus, PaymentMethod } from '../graphql/vocabularies.type.ts'
import { whereSql } from '../graphql/where-sql.ts'
import { saleNoWhere } from './sale-no-where.ts'

export const CardSaleFilter = builder.inputType('CardSaleFilter', {
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day, in the chain’s time zone.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
    cardProductIds: t.idList(),
    customerIds: t.idList(),
    paymentMethods: t.field({ type: [PaymentMethod] }),
    status: t.field({ type: CardSaleStatus }),
    search: t.string({ description: 'Sale number, or the customer by name, pinyin, number or part of the phone.' }),
  }),
})

export type CardSaleFilterInput = typeof CardSaleFilter.$inferInput

/** What a filter says of places, people, products and days. */
export const placesAndDays = (filter: CardSaleFilterInput | null | undefined) => ({
  soldOn: betweenDays(filter?.from, filter?.to),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
  cardProductId: oneOf(rowIds('CardProduct', filter?.cardProductIds)),
})

const dayMs = 86_400_000

/** Moments around the days, wide enough for every time zone: sorted by moment, a list is read from there and not from today. */
function aroundDays({ from, to }: CardSaleFilterInput) {
  const days = betweenDays(from, to)
  if (!days) return
  const { gte, lte } = days
  return { gte: gte && new Date(gte.getTime() - dayMs), lt: lte && new Date(lte.getTime() + 2 * dayMs) }
}

/** The sales that a filter leaves, in Prisma's words; not the search. */
export function cardSaleWhere(filter: CardSaleFilterInput | null | undefined): Prisma.CardSaleWhereInput {
  if (!filter) return {}
  return {
    ...placesAndDays(filter),
    soldAt: aroundDays(filter),
    customerId: oneOf(rowIds('Customer', filter.customerIds)),
    paymentMethod: oneOf(filter.paymentMethods),
    status: filter.status ?? undefined,
  }
}

/** The name that a sale was made under: of a customer whose file lies with a colleague, it is all that is in sight. */
function namedSo(text: string): Prisma.Sql | null {
  const { scope } = currentCaller().actor
  if (scope === 'chain' || scope === 'franchisee') return null
  const words = text.normalize('NFKC').trim().split(/\s+/).map(literally)
  return Prisma.join(
    words.map((word) => Prisma.sql`t.customer_name ILIKE ${`%${word}%`}`),
    ' AND ',
  )
}

/** The sales that a filter with a search leaves; null where it has none. */
export function searchedSales(db: Reading, filter: CardSaleFilterInput | null | undefined): Promise<Searched | null> {
  const text = filter?.search ?? ''
  const number = saleNoWhere(text)
  const others = [number && whereSql('t', number as Record<string, unknown>), namedSo(text)].filter(
    (one) => one !== null,
  )
  return searchedList(db, text, {
    table: 'card_sale',
    filter: whereSql('t', cardSaleWhere(filter) as Record<string, unknown>),
    others: others.length > 0 ? Prisma.sql`(${Prisma.join(others, ' OR ')})` : null,
  })
}
