import type { CreateImportInput } from '@hubcap/rules/imports/create-import.input'
import { importDefaultsSchema } from '@hubcap/rules/imports/import-mapping'
import { uuidv7 } from 'uuidv7'
import { inputOf } from '../operation/input-of.ts'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { enqueueImportJob } from './import-job.ts'

/** Begins an import of a file that was uploaded; it is checked in the background. */
export async function createImport(request: Request, input: CreateImportInput): Promise<string> {
  authorize(request, 'import.create')
  const { kind, fileId: storedFileId } = input
  const defaults = inputOf(importDefaultsSchema(kind), input.defaults ?? {})
  const { tenantId, userAccountId } = request.actor
  const row = {
    tenantId,
    id: uuidv7(),
    userAccountId,
    storedFileId,
    kind,
    status: 'checking',
    mapping: {},
    columns: [],
    defaults,
    createdAt: request.now,
  }
  await doorOf(request).write(async (db) => {
    const file = await db.storedFile.findFirst({ where: { id: storedFileId }, select: { id: true } })
    if (!file) throw notFound()
    await db.import.createMany({ data: [row] })
    await recordChange(db, request, {
      action: 'import.create',
      entity: 'import',
      entityId: row.id,
      franchiseeId: null,
      after: { kind, status: row.status, storedFileId, defaults },
    })
    await enqueueImportJob(db, request, 'check_import', row.id)
  })
  return row.id
}
