import type { StartImportInput } from '@hubcap/rules/imports/start-import.input'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { enqueueImportJob, type ImportJob } from './import-job.ts'

type Found = { status: string; rowCount: number; problemCount: number }
type Next = { status: string; job: ImportJob }

/** What starting means for an import in this state; null where it is under way already, as asked. */
function nextOf({ status, rowCount, problemCount }: Found): Next | null {
  if (status === 'importing') return null
  if (status === 'checking') throw new Refused('import.not_ready')
  if (['done', 'cancelled', 'undoing', 'undone'].includes(status)) throw new Refused('import.finished')
  if (problemCount > 0) throw new Refused('import.has_problems', { count: problemCount })
  // It failed before all of its rows were checked: it begins again from there.
  if (rowCount === 0) return { status: 'checking', job: 'check_import' }
  return { status: 'importing', job: 'run_import' }
}

/**
 * Has an import without problems carried out in the background, in whole or not at all; again after it was interrupted.
 * Asked twice, it runs once.
 */
export async function startImport(request: Request, { id }: StartImportInput): Promise<string> {
  authorize(request, 'import.create')
  await doorOf(request).write(async (db) => {
    const found = await db.import.findFirst({ where: { id } })
    if (!found) throw notFound()
    const next = nextOf(found)
    if (!next) return
    const data = { status: next.status, progress: 0, failureCode: null, failureParams: {}, finishedAt: null }
    const { count } = await db.import.updateMany({ where: { id, status: found.status }, data })
    // A second click was faster.
    if (count === 0) return
    await recordChange(db, request, {
      action: 'import.create',
      entity: 'import',
      entityId: id,
      franchiseeId: null,
      before: { status: found.status },
      after: { status: next.status, kind: found.kind },
    })
    await enqueueImportJob(db, request, next.job, id)
  })
  return id
}
