import type { Writing } from '@hubcap/database/door/database'
import type { ClearingPeriod } from '@hubcap/rules/clearing/clearing-period'
import { uuidv7 } from 'uuidv7'
import { asDate } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import type { Request } from '../operation/request.ts'
import { draftRun } from './draft-run.ts'

/** Drafts a period that has no run, in the caller's transaction. Whoever calls it holds the chain's clearing. */
export async function makeRun(db: Writing, request: Request, id: string, { from, to }: ClearingPeriod): Promise<void> {
  const { tenantId, userAccountId } = request.actor
  const period = { fromOn: asDate(from), toOn: asDate(to), status: 'drafted' }
  const row = { ...period, tenantId, id, revision: 1, heldFrom: period.fromOn, createdAt: request.now }
  await db.clearingRun.createMany({ data: [row] })
  const step = { tenantId, id: uuidv7(), clearingRunId: id, action: 'draft', at: request.now }
  await db.clearingStep.createMany({ data: [{ ...step, doneById: userAccountId }] })
  await draftRun(db, row)
  const change = { action: 'clearing.run', entity: 'clearing_run', entityId: id, franchiseeId: null } as const
  await recordChange(db, request, { ...change, after: period })
}
