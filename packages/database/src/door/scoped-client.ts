import { policyWhere, type Where } from '../policies/policy-where.ts'
import { Prisma, type PrismaClient } from '../prisma.ts'
import { currentCaller } from './caller.ts'

type Args = { where?: Where; data?: unknown; create?: unknown }

const filtered = new Set([
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
  'update',
  'updateMany',
  'updateManyAndReturn',
  'delete',
  'deleteMany',
])

function assertOwnTenant(data: unknown, tenantId: string): void {
  for (const row of Array.isArray(data) ? data : [data])
    if (row?.tenantId !== tenantId) throw new Error('A row of another tenant, or of none, was about to be written')
}

/** Adds the caller's tenant and places to every query. Row security stands beneath and needs none of this to hold. */
export const scoped = (client: PrismaClient): PrismaClient =>
  client.$extends(
    Prisma.defineExtension({
      query: {
        $allModels: {
          $allOperations({ model, operation, args, query }) {
            const caller = currentCaller()
            const given = args as Args
            if (operation.startsWith('create')) assertOwnTenant(given.data, caller.actor.tenantId)
            if (operation === 'upsert') throw new Error('upsert is not used: say whether a row is made or changed')
            if (!filtered.has(operation)) return query(args)
            const own = policyWhere(model, caller)
            const { AND, ...rest } = given.where ?? {}
            const where = { ...rest, AND: [...(Array.isArray(AND) ? AND : AND ? [AND] : []), own] }
            return query({ ...given, where } as typeof args)
          },
        },
      },
    }),
  ) as unknown as PrismaClient
