import { Prisma } from '@hubcap/database/prisma'
import type { Request } from '../operation/request.ts'

/**
 * Of the chain's books the caller's own: all, or what their franchisees stand for, beneath which row security stands. Written
 * out, so that an index finds it: by the functions of row security alone everybody's rows are read and most of them thrown away.
 */
export const ofCaller = (
  alias: string,
  { actor: { tenantId, scope, franchiseeIds } }: Pick<Request, 'actor'>,
): Prisma.Sql => {
  const tenant = Prisma.sql`${Prisma.raw(alias)}.tenant_id = ${tenantId}::uuid`
  return scope === 'chain'
    ? tenant
    : Prisma.sql`${tenant} AND ${Prisma.raw(alias)}.franchisee_id = ANY (${[...franchiseeIds]}::uuid[])`
}
