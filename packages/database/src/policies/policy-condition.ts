import { currentCaller } from '../door/caller.ts'
import { Prisma } from '../prisma.ts'
import type { TablePolicy } from './shape.ts'
import { type TableName, tablePolicies } from './tables.ts'

const uuids = (ids: readonly string[]) => Prisma.sql`ANY (${[...ids]}::uuid[])`

/**
 * The caller's tenant and places as a condition of SQL, for the few statements that are written by hand:
 * what policyWhere is for Prisma's. Row security stands beneath it.
 * alias: the table's name in the statement
 */
export function policyCondition(table: TableName, alias: string): Prisma.Sql {
  const policy: TablePolicy = tablePolicies[table]
  const { tenantId, scope, franchiseeIds, storeIds, staffId } = currentCaller().actor
  const column = (name: string) => Prisma.raw(`${alias}.${name}`)
  const tenant = Prisma.sql`${column('tenant_id')} = ${tenantId}::uuid`
  if (scope === 'chain' || policy.shape === 'chain') return tenant
  if (policy.through || policy.user) throw new Error(`${table} is not read by hand-written statements`)
  const place =
    policy.franchisee && (scope === 'franchisee' || policy.shape === 'franchisee')
      ? Prisma.sql`${column(policy.franchisee)} = ${uuids(franchiseeIds)}`
      : policy.store && (scope === 'store' || policy.shape === 'store')
        ? Prisma.sql`${column(policy.store)} = ${uuids(storeIds)}`
        : policy.staff && scope === 'person'
          ? policy.pooled && policy.store
            ? Prisma.sql`(${column(policy.staff)} = ${staffId}::uuid
                OR ${column(policy.staff)} IS NULL AND ${column(policy.store)} = ${uuids(storeIds)})`
            : Prisma.sql`${column(policy.staff)} = ${staffId}::uuid`
          : Prisma.sql`false`
  return Prisma.sql`${tenant} AND ${place}`
}
