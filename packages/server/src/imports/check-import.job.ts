import { storedBytes } from '../files/stored-bytes.ts'
import type { Job } from '../jobs/job.ts'
import { doorOf, type Request } from '../operation/request.ts'
import { abandonImportJob, runImportJob } from './import-job.ts'
import { planFor } from './import-plan.ts'
import { moveOn } from './import-state.ts'
import { openTable } from './open-table.ts'
import { stageRows } from './stage-rows.ts'

const loadImport = (request: Request, id: string) =>
  doorOf(request).read((db) =>
    db.import.findFirst({ where: { id, status: 'checking' }, include: { storedFile: true } }),
  )

/** Reads the file and keeps each row with what is wrong with it. Nothing of the chain changes. */
async function check(request: Request, id: string): Promise<void> {
  const found = await loadImport(request, id)
  if (!found?.storedFile) return
  const door = doorOf(request)
  const table = await openTable(await storedBytes(door, found.storedFileId), found.storedFile.mediaType, found.sheet)
  const { headings, rowCount, sheet, sheets } = table
  const plan = await door.read((db) => planFor(db, found, headings))
  const { mapping, defaults } = plan
  await moveOn(door, id, 'checking', {
    ...{ columns: headings, mapping, defaults, sheet, sheets: [...sheets] },
    ...{ rowCount, problemCount: 0, progress: 0 },
  })
  const problemCount = await stageRows({ request, importId: id, plan }, table)
  await moveOn(door, id, 'checking', { status: 'ready', problemCount, progress: rowCount })
}

export const checkImportJob: Job = {
  name: 'check_import',
  run: (context, payload) => runImportJob(context, payload, 'checking', check),
  abandoned: (context, payload, attempts) => abandonImportJob(context, payload, 'checking', attempts),
}
