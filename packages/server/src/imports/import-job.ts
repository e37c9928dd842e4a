import type { Writing } from '@hubcap/database/door/database'
import { enqueueJob } from '@hubcap/database/lookups/enqueue-job'
import type { ImportStatus } from '@hubcap/rules/imports/import-status'
import type { Action } from '@hubcap/rules/tenancy/can'
import { describeError } from '../health/describe-error.ts'
import type { JobContext, JobPayload } from '../jobs/job.ts'
import { askedBy, requestOfJob } from '../jobs/job-request.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, type Request } from '../operation/request.ts'
import { failImport, ImportStopped } from './import-state.ts'

export type ImportJob = 'check_import' | 'run_import' | 'undo_import'

/** Begun more often than this without an end, the file itself is what ends the process. */
const mostAttempts = 3

export const enqueueImportJob = (db: Writing, request: Request, job: ImportJob, importId: string): Promise<void> =>
  enqueueJob(db, job, { ...askedBy(request), importId })

type Step = { readonly action: Action; readonly killed: string; readonly failed: string }

const importing: Step = { action: 'import.create', killed: 'import.killed', failed: 'import.failed' }
const undoing: Step = { action: 'import.undo', killed: 'import.undo_killed', failed: 'import.undo_failed' }

const stepOf = (status: ImportStatus) => (status === 'undoing' ? undoing : importing)

/** What ended the work as the reason that the import shows; what nobody foresaw is logged and named as such. */
function reasonOf(error: unknown, context: JobContext, importId: string, step: Step): Refused {
  if (error instanceof Refused) return error
  if (context.signal.aborted) return new Refused(step.killed)
  context.log.error({ importId, error: describeError(error) }, 'import failed')
  return new Refused(step.failed)
}

/** Does a part of an import's life in the name of whoever asked for it; whatever ends it shows as the import's failure. */
export async function runImportJob(
  context: JobContext,
  payload: JobPayload,
  status: ImportStatus,
  work: (request: Request, importId: string) => Promise<void>,
): Promise<void> {
  const { tenantId = '', importId = '' } = payload
  const door = context.database.asSystem(tenantId)
  try {
    const request = await requestOfJob(context, payload)
    if (!request) throw new Refused('access.not_allowed')
    authorize(request, stepOf(status).action)
    await work(request, importId)
  } catch (error) {
    if (error instanceof ImportStopped) return
    await failImport(door, importId, status, reasonOf(error, context, importId, stepOf(status)), context.now())
  }
}

/**
 * The process that did it was killed. A check begins again by itself; a run or its
 * undoing is the user's to start again.
 */
export async function abandonImportJob(
  context: JobContext,
  payload: JobPayload,
  status: ImportStatus,
  attempts: number,
): Promise<void> {
  if (status === 'checking' && attempts < mostAttempts) return
  const { tenantId = '', importId = '' } = payload
  const door = context.database.asSystem(tenantId)
  await failImport(door, importId, status, new Refused(stepOf(status).killed), context.now())
}
