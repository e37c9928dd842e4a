import type { UndoImportInput } from '@hubcap/rules/imports/undo-import.input'
import { recordChange } from '../../operation/record-change.ts'
import { notFound, Refused } from '../../operation/refused.ts'
import { authorize, doorOf, type Request } from '../../operation/request.ts'
import { enqueueImportJob } from '../import-job.ts'

/**
 * Has an import that was carried out taken back in the background, in whole or not at all, as long as nothing builds on it.
 * Asked twice, it is taken back once.
 */
export async function undoImport(request: Request, { id }: UndoImportInput): Promise<string> {
  authorize(request, 'import.undo')
  await doorOf(request).write(async (db) => {
    const found = await db.import.findFirst({ where: { id }, select: { status: true, kind: true } })
    if (!found) throw notFound()
    if (found.status === 'undoing' || found.status === 'undone') return
    const { count } = await db.import.updateMany({
      where: { id, status: 'done' },
      data: { status: 'undoing', progress: 0, failureCode: null, failureParams: {} },
    })
    if (count === 0) throw new Refused('import.not_done')
    await recordChange(db, request, {
      action: 'import.undo',
      entity: 'import',
      entityId: id,
      franchiseeId: null,
      before: { status: 'done' },
      after: { status: 'undoing', kind: found.kind },
    })
    await enqueueImportJob(db, request, 'undo_import', id)
  })
  return id
}
