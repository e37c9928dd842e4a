import type { Reading } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { betweenDays } from '../../graphql/between-days.ts'
import { builder } from '../../graphql/builder.ts'
import { rowIds } from '../../graphql/global-id.ts'
import { oneOf } from '../../graphql/name-search.ts'
import { PayRunStatus } from '../../graphql/vocabularies.type.ts'

export const PayRunFilter = builder.inputType('PayRunFilter', {
  fields: (t) => ({
    fromMonth: t.field({ type: 'Date', description: 'The first month’s first day.' }),
    toMonth: t.field({ type: 'Date', description: 'The last month’s first day.' }),
    franchiseeIds: t.idList(),
    storeIds: t.idList({ description: 'Of the franchisees that have these stores.' }),
    statuses: t.field({ type: [PayRunStatus] }),
  }),
})
export type PayRunFilterInput = typeof PayRunFilter.$inferInput

/** The runs that a filter leaves, in Prisma's words. */
export const payRunWhere = (filter: PayRunFilterInput | null | undefined): Prisma.PayRunWhereInput => ({
  month: betweenDays(filter?.fromMonth, filter?.toMonth),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  ...(filter?.storeIds && { franchisee: { stores: { some: { id: oneOf(rowIds('Store', filter.storeIds)) } } } }),
  status: oneOf(filter?.statuses),
})

/** Minor units; of the statements in sight, so a rep's own, and nothing for a store's manager. */
export type PayRunSums = { readonly total: bigint }

export async function payRunSums(db: Reading, filter: PayRunFilterInput | null | undefined): Promise<PayRunSums> {
  const { _sum } = await db.payStatement.aggregate({ where: { payRun: payRunWhere(filter) }, _sum: { total: true } })
  return { total: _sum.total ?? 0n }
}

export const PayRunTotals = builder.objectRef<PayRunSums>('PayRunTotals').implement({
  description: 'Sums over all that a filter leaves.',
  fields: (t) => ({ total: t.expose('total', { type: 'Money', description: 'Of the statements in sight.' }) }),
})
