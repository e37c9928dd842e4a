import type { Reading } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { CustomerFilterInput } from './customer-filter.ts'

type Opened = Pick<Prisma.DailyTotalWhereInput, 'day' | 'franchiseeId' | 'storeId' | 'staffId'>

/** How many customer files the caller sees that were opened so: from the totals of days, in which each counts once. */
export async function countFiles(db: Reading, where: Opened): Promise<number> {
  const { _sum } = await db.dailyTotal.aggregate({ where, _sum: { newCustomers: true } })
  return _sum.newCustomers ?? 0
}

const franchiseesOf: Record<Actor['scope'], (actor: Actor) => number> = {
  chain: () => Number.POSITIVE_INFINITY,
  franchisee: ({ franchiseeIds }) => franchiseeIds.length,
  store: ({ franchiseeIds }) => franchiseeIds.length,
  // A staff row is one employment with one franchisee.
  person: () => 1,
}

/** Whether all customers that a filter leaves have their files with one franchisee, so that there is a file for each. */
export const isFileEach = (actor: Actor, filter: CustomerFilterInput | null | undefined): boolean =>
  !filter?.search?.trim() && (franchiseesOf[actor.scope](actor) <= 1 || filter?.franchiseeIds?.length === 1)
