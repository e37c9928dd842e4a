import type { Prisma } from '@hubcap/database/prisma'
import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/global-id.ts'
import { ClearingLineKind } from '../graphql/vocabularies.type.ts'

export const ClearingLineFilter = builder.inputType('ClearingLineFilter', {
  fields: (t) => ({
    runId: t.id(),
    franchiseeId: t.id({ description: 'On either side.' }),
    counterpartyId: t.id({ description: 'Of a franchisee on the other side, beside the first.' }),
    from: t.field({ type: 'Date', description: 'Of runs that begin from that day on.' }),
    to: t.field({ type: 'Date', description: 'Of runs that begin until that day.' }),
    ofHeadquarters: t.boolean({ description: 'Those on a side of which is headquarters.' }),
    kind: t.field({ type: ClearingLineKind }),
    contested: t.boolean({ description: 'Those with a contest that waits for its answer.' }),
  }),
})

export type ClearingLineFilterInput = typeof ClearingLineFilter.$inferInput

function ofFranchisee(globalId: string | null | undefined): Prisma.ClearingRunLineWhereInput {
  if (!globalId) return {}
  const id = rowId('Franchisee', globalId)
  return { OR: [{ debtorId: id }, { creditorId: id }] }
}

/** The lines that a filter leaves, in Prisma's words. */
export function clearingLineWhere(
  filter: ClearingLineFilterInput | null | undefined,
): Prisma.ClearingRunLineWhereInput {
  const clearingRunId = filter?.runId ? rowId('ClearingRun', filter.runId) : undefined
  return {
    ...{ clearingRunId, kind: filter?.kind ?? undefined },
    ...(filter?.contested && { clearingLine: { contests: { some: { outcome: null, clearingRunId } } } }),
    AND: [
      ofFranchisee(filter?.franchiseeId),
      ofFranchisee(filter?.counterpartyId),
      filter?.from ? { clearingRun: { fromOn: { gte: filter.from } } } : {},
      filter?.to ? { clearingRun: { fromOn: { lte: filter.to } } } : {},
      filter?.ofHeadquarters ? { OR: [{ debtorId: null }, { creditorId: null }] } : {},
    ],
  }
}
