import { Prisma } from '@hubcap/database/prisma'
import type { Actor } from '@hubcap/rules/tenancy/actor'

/** The actor's of what the system reads, as row security has it for a sale: a condition on the columns of a credit. */
export function ownCredits({ scope, franchiseeIds, storeIds, staffId }: Actor, alias: string): Prisma.Sql {
  const column = (name: string) => Prisma.raw(`${alias}.${name}`)
  const uuids = (ids: readonly string[]) => Prisma.sql`ANY (${[...ids]}::uuid[])`
  if (scope === 'chain') return Prisma.sql`true`
  if (scope === 'franchisee') return Prisma.sql`${column('franchisee_id')} = ${uuids(franchiseeIds)}`
  if (scope === 'store') return Prisma.sql`${column('store_id')} = ${uuids(storeIds)}`
  return Prisma.sql`${column('staff_id')} = ${staffId}::uuid`
}
