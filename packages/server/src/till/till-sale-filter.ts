import type { Prisma } from '@hubcap/database/prisma'
import { endOfToken } from '@hubcap/rules/customers/search-token'
import { saleNoPrefix } from '@hubcap/rules/sales/sale-no-prefix'
import { betweenDays } from '../graphql/between-days.ts'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { PaymentMethod, TillSaleStatus } from '../graphql/vocabularies.type.ts'

export const TillSaleFilter = builder.inputType('TillSaleFilter', {
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day, in the chain’s time zone.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
    customerIds: t.idList(),
    paymentMethods: t.field({ type: [PaymentMethod] }),
    byPoints: t.boolean({ description: 'Those that points paid, in part or whole; beside payment methods, either.' }),
    byCard: t.boolean({ description: 'Only those that a card paid, in part or whole.' }),
    status: t.field({ type: TillSaleStatus }),
    search: t.string({ description: 'The receipt’s number, or how it begins.' }),
  }),
})

export type TillSaleFilterInput = typeof TillSaleFilter.$inferInput

/** No receipt has it. */
const nothing = { saleNo: '' }

function searched(text: string | null | undefined): Prisma.TillSaleWhereInput {
  if (!text?.trim()) return {}
  const prefix = saleNoPrefix(text)
  return prefix ? { saleNo: { gte: prefix, lt: endOfToken(prefix) } } : nothing
}

function paidBy({ paymentMethods, byPoints }: TillSaleFilterInput): Prisma.TillSaleWhereInput {
  const either: Prisma.TillPaymentWhereInput[] = [
    ...(paymentMethods?.length ? [{ paymentMethod: { in: [...paymentMethods] } }] : []),
    ...(byPoints ? [{ points: { not: null } }] : []),
  ]
  return either.length > 0 ? { payments: { some: { OR: either } } } : {}
}

/** The sales at tills that a filter leaves, in Prisma's words. */
export const tillSaleWhere = (filter: TillSaleFilterInput | null | undefined): Prisma.TillSaleWhereInput => ({
  ...searched(filter?.search),
  soldOn: betweenDays(filter?.from, filter?.to),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
  customerId: oneOf(rowIds('Customer', filter?.customerIds)),
  status: filter?.status ?? undefined,
  AND: [filter ? paidBy(filter) : {}, filter?.byCard ? { payments: { some: { cardId: { not: null } } } } : {}],
})
