import type { Prisma } from '@hubcap/database/prisma'
import { builder } from '../../graphql/builder.ts'
import { rowId } from '../../graphql/global-id.ts'

export const PayStatementFilter = builder.inputType('PayStatementFilter', {
  fields: (t) => ({ runId: t.id(), staffId: t.id() }),
})
export type PayStatementFilterInput = typeof PayStatementFilter.$inferInput

export const payStatementWhere = (
  filter: PayStatementFilterInput | null | undefined,
): Prisma.PayStatementWhereInput => ({
  payRunId: filter?.runId ? rowId('PayRun', String(filter.runId)) : undefined,
  staffId: filter?.staffId ? rowId('Staff', String(filter.staffId)) : undefined,
})
