import type { Prisma } from '@hubcap/database/prisma'
import { normalCardNo } from '@hubcap/rules/cards/card-no'
import { builder } from '../../graphql/builder.ts'
import { rowIds } from '../../graphql/global-id.ts'
import { oneOf } from '../../graphql/name-search.ts'

export const RechargeFilter = builder.inputType('RechargeFilter', {
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day, in the chain’s time zone.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
    franchiseeIds: t.idList({ description: 'Of those who took the money.' }),
    storeIds: t.idList(),
    staffIds: t.idList(),
    isVoided: t.boolean(),
    search: t.string({ description: 'The card’s number, or how it begins: four digits at least.' }),
  }),
})

export type RechargeFilterInput = typeof RechargeFilter.$inferInput

const oneDay = 86_400_000
const day = (date: Date | string) => new Date(`${date}T00:00:00Z`)

/** Of fewer digits a number would be anybody's. */
const fewestDigits = 4

function searched(text: string | null | undefined): Prisma.LedgerMovementWhereInput {
  if (!text?.trim()) return {}
  const no = normalCardNo(text)
  // No card has the empty number.
  return { card: { cardNo: /^\d{4,32}$/.test(no) && no.length >= fewestDigits ? { startsWith: no } : '' } }
}

/** A day of the chain's lies within one of the world's before and after it: so an index of moments finds a few days of them. */
const about = ({ from, to }: Pick<RechargeFilterInput, 'from' | 'to'>): Prisma.LedgerMovementWhereInput => ({
  at: {
    ...(from ? { gte: new Date(day(from as string).getTime() - oneDay) } : {}),
    ...(to ? { lt: new Date(day(to as string).getTime() + 2 * oneDay) } : {}),
  },
  bookedOn: { gte: from ? day(from as string) : undefined, lte: to ? day(to as string) : undefined },
})

/** The recharges that a filter leaves, in Prisma's words. */
export const rechargeWhere = (filter: RechargeFilterInput | null | undefined): Prisma.LedgerMovementWhereInput => ({
  cause: 'recharge',
  reversesId: null,
  ...searched(filter?.search),
  ...(filter?.from || filter?.to ? about(filter) : {}),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
  ...(filter?.isVoided == null ? {} : { reversedBy: filter.isVoided ? { some: {} } : { none: {} } }),
})
