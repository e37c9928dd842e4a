import type { Prisma } from '@hubcap/database/prisma'
import { betweenDays } from '../../graphql/between-days.ts'
import { builder } from '../../graphql/builder.ts'
import { rowIds } from '../../graphql/global-id.ts'
import { nameSearch, oneOf } from '../../graphql/name-search.ts'
import { IncentiveKind, IncentiveStatus } from '../../graphql/vocabularies.type.ts'

export const IncentiveFilter = builder.inputType('IncentiveFilter', {
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day on which it was earned.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
    franchiseeIds: t.idList(),
    storeIds: t.idList({ description: 'Where the person was as it was proposed.' }),
    staffIds: t.idList(),
    incentiveItemIds: t.idList(),
    kind: t.field({ type: IncentiveKind }),
    statuses: t.field({ type: [IncentiveStatus] }),
    search: t.string({ description: 'The person’s name, pinyin or staff number.' }),
  }),
})

export type IncentiveFilterInput = typeof IncentiveFilter.$inferInput

/** Who moved out of the viewer’s sight has no name here to be found by. */
const searched = (search: string | null | undefined): Prisma.IncentiveWhereInput =>
  search?.trim() ? { staff: nameSearch(search, 'staffNo') as Prisma.StaffWhereInput } : {}

/** The rewards and penalties that a filter leaves, in Prisma's words. */
export const incentiveWhere = (filter: IncentiveFilterInput | null | undefined): Prisma.IncentiveWhereInput => ({
  ...searched(filter?.search),
  day: betweenDays(filter?.from, filter?.to),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
  incentiveItemId: oneOf(rowIds('IncentiveItem', filter?.incentiveItemIds)),
  kind: filter?.kind ?? undefined,
  status: oneOf(filter?.statuses),
})
