import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { importDefaultsSchema, importMappingSchema } from '@hubcap/rules/imports/import-mapping'
import type { SetImportMappingInput } from '@hubcap/rules/imports/set-import-mapping.input'
import { inputOf } from '../operation/input-of.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { enqueueImportJob } from './import-job.ts'

/** Says which column holds what, and has the file checked again. @throws Refused where it is being checked, runs, or is over */
export async function setImportMapping(request: Request, input: SetImportMappingInput): Promise<string> {
  authorize(request, 'import.create')
  const { id } = input
  await doorOf(request).write(async (db) => {
    const found = await db.import.findFirst({ where: { id } })
    if (!found) throw notFound()
    if (['done', 'cancelled', 'undoing', 'undone'].includes(found.status)) throw new Refused('import.finished')
    const kind = found.kind as ImportKind
    const mapping = inputOf(importMappingSchema(kind, found.columns as string[]), input.mapping)
    const defaults = inputOf(importDefaultsSchema(kind), input.defaults ?? found.defaults)
    const again = { status: 'checking', mapping, defaults, progress: 0, problemCount: 0 }
    const { count } = await db.import.updateMany({
      where: { id, status: { in: ['ready', 'failed'] } },
      data: { ...again, failureCode: null, failureParams: {}, finishedAt: null },
    })
    if (count === 0) throw new Refused('import.already_running')
    await recordChange(db, request, {
      action: 'import.create',
      entity: 'import',
      entityId: id,
      franchiseeId: null,
      before: { status: found.status, mapping: found.mapping, defaults: found.defaults },
      after: { status: again.status, mapping, defaults },
    })
    await enqueueImportJob(db, request, 'check_import', id)
  })
  return id
}
