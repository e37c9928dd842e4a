import type { SetImportSheetInput } from '@hubcap/rules/imports/set-import-sheet.input'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { enqueueImportJob } from './import-job.ts'

const over = ['done', 'cancelled', 'undoing', 'undone']

/**
 * Has another sheet of an Excel file read and checked; its columns are found anew.
 * @throws Refused where it is being checked, runs, or is over, or has no such sheet
 */
export async function setImportSheet(request: Request, { id, sheet }: SetImportSheetInput): Promise<string> {
  authorize(request, 'import.create')
  await doorOf(request).write(async (db) => {
    const found = await db.import.findFirst({ where: { id } })
    if (!found) throw notFound()
    if (over.includes(found.status)) throw new Refused('import.finished')
    if (!(found.sheets as string[]).includes(sheet)) throw new Refused('import.no_such_sheet')
    const anew = { status: 'checking', sheet, columns: [], mapping: {}, progress: 0, rowCount: 0, problemCount: 0 }
    const { count } = await db.import.updateMany({
      where: { id, status: { in: ['ready', 'failed'] } },
      data: { ...anew, failureCode: null, failureParams: {}, finishedAt: null },
    })
    if (count === 0) throw new Refused('import.already_running')
    await recordChange(db, request, {
      action: 'import.create',
      entity: 'import',
      entityId: id,
      franchiseeId: null,
      before: { status: found.status, sheet: found.sheet },
      after: { status: anew.status, sheet },
    })
    await enqueueImportJob(db, request, 'check_import', id)
  })
  return id
}
