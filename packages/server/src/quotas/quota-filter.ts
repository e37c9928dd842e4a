import type { Prisma } from '@hubcap/database/prisma'
import { betweenDays } from '../graphql/between-days.ts'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'
import { QuotaLevel } from '../graphql/vocabularies.type.ts'
import { monthOf } from '../operation/dates.ts'

export const QuotaFilter = builder.inputType('QuotaFilter', {
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'Any day of the first month.' }),
    to: t.field({ type: 'Date', description: 'Any day of the last month.' }),
    metrics: t.stringList(),
    levels: t.field({ type: [QuotaLevel] }),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
  }),
})

export type QuotaFilterInput = typeof QuotaFilter.$inferInput

const month = (day: Date | string | null | undefined) => (day ? monthOf(String(day)) : undefined)

/** The quotas that a filter leaves, in Prisma's words. */
export const quotaWhere = (filter: QuotaFilterInput | null | undefined): Prisma.QuotaWhereInput => ({
  month: betweenDays(month(filter?.from), month(filter?.to)),
  metric: oneOf(filter?.metrics),
  level: oneOf(filter?.levels),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
})
