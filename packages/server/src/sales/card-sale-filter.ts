import type { Prisma } from '@hubcap/database/prisma'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { holding, searchWords } from '../graphql/search-words.ts'
import { CardSaleStatus, PaymentMethod } from '../graphql/vocabularies.type.ts'

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
    search: t.string({ description: 'Sale number or customer’s name.' }),
  }),
})

export type CardSaleFilterInput = typeof CardSaleFilter.$inferInput

const day = (date: Date | string | null | undefined) => (date ? new Date(`${date}T00:00:00Z`) : undefined)

/** What a filter says of places, people, products and days. */
export const placesAndDays = (filter: CardSaleFilterInput | null | undefined) => ({
  soldOn: filter?.from || filter?.to ? { gte: day(filter.from), lte: day(filter.to) } : undefined,
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
  cardProductId: oneOf(rowIds('CardProduct', filter?.cardProductIds)),
})

const dayMs = 86_400_000

/** Moments around the days, wide enough for every time zone: sorted by moment, a list is read from there and not from today. */
function aroundDays({ from, to }: CardSaleFilterInput) {
  const [first, last] = [day(from), day(to)]
  const span = { gte: first && new Date(first.getTime() - dayMs), lt: last && new Date(last.getTime() + 2 * dayMs) }
  return first || last ? span : undefined
}

/** The sales that a filter leaves, in Prisma's words. */
export function cardSaleWhere(filter: CardSaleFilterInput | null | undefined): Prisma.CardSaleWhereInput {
  if (!filter) return {}
  const words = searchWords(filter.search)
  const search: Prisma.CardSaleWhereInput = words
    ? { OR: [{ saleNo: { startsWith: words } }, { customerName: holding(words) }] }
    : {}
  return {
    ...search,
    ...placesAndDays(filter),
    soldAt: aroundDays(filter),
    customerId: oneOf(rowIds('Customer', filter.customerIds)),
    paymentMethod: oneOf(filter.paymentMethods),
    status: filter.status ?? undefined,
  }
}
