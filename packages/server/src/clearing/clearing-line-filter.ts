import type { Prisma } from '@hubcap/database/prisma'
import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { ClearingLineKind } from '../graphql/vocabularies.type.ts'

export const ClearingLineFilter = builder.inputType('ClearingLineFilter', {
  fields: (t) => ({
    runId: t.id(),
    franchiseeId: t.id({ description: 'On either side.' }),
    ofHeadquarters: t.boolean({ description: 'Those on a side of which is headquarters.' }),
    kind: t.field({ type: ClearingLineKind }),
    contested: t.boolean({ description: 'Those with a contest that waits for its answer.' }),
  }),
})

export type ClearingLineFilterInput = typeof ClearingLineFilter.$inferInput

/** The lines that a filter leaves, in Prisma's words. */
export function clearingLineWhere(
  filter: ClearingLineFilterInput | null | undefined,
): Prisma.ClearingRunLineWhereInput {
  const franchiseeId = filter?.franchiseeId ? rowId('Franchisee', filter.franchiseeId) : null
  const clearingRunId = filter?.runId ? rowId('ClearingRun', filter.runId) : undefined
  return {
    ...{ clearingRunId, kind: filter?.kind ?? undefined },
    ...(filter?.contested && { clearingLine: { contests: { some: { outcome: null, clearingRunId } } } }),
    AND: [
      franchiseeId ? { OR: [{ debtorId: franchiseeId }, { creditorId: franchiseeId }] } : {},
      filter?.ofHeadquarters ? { OR: [{ debtorId: null }, { creditorId: null }] } : {},
    ],
  }
}
