import type { Prisma } from '@hubcap/database/prisma'
import { betweenDays } from '../graphql/between-days.ts'
import { builder } from '../graphql/builder.ts'
import { rowIds } from '../graphql/global-id.ts'
import { oneOf } from '../graphql/name-search.ts'

export const DayCloseFilter = builder.inputType('DayCloseFilter', {
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day, in the chain’s time zone.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    signed: t.boolean({ description: 'Left out: every count, also those that were made again.' }),
    differing: t.boolean({ description: 'Whether something doesn’t agree with the books.' }),
    late: t.boolean(),
  }),
})

export type DayCloseFilterInput = typeof DayCloseFilter.$inferInput

/** The counts that a filter leaves, in Prisma's words. */
export function dayCloseWhere(filter: DayCloseFilterInput | null | undefined): Prisma.DayCloseWhereInput {
  if (!filter) return {}
  const { from, to, signed, differing, late } = filter
  return {
    day: betweenDays(from, to),
    franchiseeId: oneOf(rowIds('Franchisee', filter.franchiseeIds)),
    storeId: oneOf(rowIds('Store', filter.storeIds)),
    signature: signed == null ? undefined : signed ? { isNot: null } : { is: null },
    differing: differing == null ? undefined : differing ? { gt: 0 } : 0,
    late: late ?? undefined,
  }
}
