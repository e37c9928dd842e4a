import type { Reading } from '@hubcap/database/door/database'
import { Prisma } from '@hubcap/database/prisma'
import { normalCardNo } from '@hubcap/rules/cards/card-no'
import { type Searched, searchedList } from '../customers/searched-list.ts'
import { betweenDays } from '../graphql/between-days.ts'
import { builder } from '../graphql/builder.ts'
import { CardStatus } from '../graphql/card-vocabularies.type.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { whereSql } from '../graphql/where-sql.ts'

export const CardFilter = builder.inputType('CardFilter', {
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'Sold on that day or later.' }),
    to: t.field({ type: 'Date', description: 'Sold on that day or before.' }),
    expiresBy: t.field({ type: 'Date', description: 'Whose last day is that day or before.' }),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
    cardProductIds: t.idList(),
    customerIds: t.idList(),
    statuses: t.field({ type: [CardStatus] }),
    search: t.string({ description: 'Card number, or the customer by name, pinyin, number or part of the phone.' }),
  }),
})

export type CardFilterInput = typeof CardFilter.$inferInput
type Filter = CardFilterInput | null | undefined

/** The cards that a filter leaves, in Prisma's words; not the search. */
export function cardWhere(filter: Filter): Prisma.CardWhereInput {
  if (!filter) return {}
  return {
    soldOn: betweenDays(filter.from, filter.to),
    expiresOn: betweenDays(null, filter.expiresBy),
    franchiseeId: oneOf(rowIds('Franchisee', filter.franchiseeIds)),
    storeId: oneOf(rowIds('Store', filter.storeIds)),
    staffId: oneOf(rowIds('Staff', filter.staffIds)),
    cardProductId: oneOf(rowIds('CardProduct', filter.cardProductIds)),
    customerId: oneOf(rowIds('Customer', filter.customerIds)),
    status: oneOf(filter.statuses),
  }
}

/** Of fewer digits a number would be anybody's. */
const fewestDigits = 4

function numbered(text: string): Prisma.Sql | null {
  const no = normalCardNo(text)
  return /^\d{1,32}$/.test(no) && no.length >= fewestDigits ? Prisma.sql`t.card_no LIKE ${`${no}%`}` : null
}

/** The cards that a filter with a search leaves; null where it has none. */
export const searchedCards = (db: Reading, filter: Filter): Promise<Searched | null> =>
  searchedList(db, filter?.search, {
    table: 'card',
    filter: whereSql('t', cardWhere(filter) as Record<string, unknown>),
    others: numbered(filter?.search ?? ''),
  })
