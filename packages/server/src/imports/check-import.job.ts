import { requireTableText } from '../files/require-table-text.ts'
import type { Job } from '../jobs/job.ts'
import { doorOf, type Request } from '../operation/request.ts'
import { checkRows } from './check-rows.ts'
import { abandonImportJob, runImportJob } from './import-job.ts'
import { planFor } from './import-plan.ts'
import { moveOn } from './import-state.ts'
import { readTable } from './read-table.ts'
import { stageRows } from './stage-rows.ts'

const loadFile = (request: Request, id: string) =>
  doorOf(request).read((db) =>
    db.import.findFirst({
      where: { id, status: 'checking' },
      include: { storedFile: { include: { parts: { orderBy: { partNo: 'asc' } } } } },
    }),
  )

/** Reads the file and keeps each row with what is wrong with it. Nothing of the chain changes. */
async function check(request: Request, id: string): Promise<void> {
  const found = await loadFile(request, id)
  if (!found?.storedFile) return
  const { headings, rows } = readTable(
    requireTableText(Buffer.concat(found.storedFile.parts.map(({ content }) => content))).text,
  )
  const plan = planFor(found, headings)
  const door = doorOf(request)
  const { mapping } = plan
  await moveOn(door, id, 'checking', {
    columns: headings,
    mapping,
    rowCount: rows.length,
    problemCount: 0,
    progress: 0,
  })
  const { problems } = await door.read((db) => checkRows(db, request, plan, rows))
  await stageRows(
    request,
    id,
    rows.map((cells, at) => ({ cells, problems: problems[at] ?? [] })),
  )
  const problemCount = problems.filter((ofRow) => ofRow.length > 0).length
  await moveOn(door, id, 'checking', { status: 'ready', problemCount, progress: rows.length })
}

export const checkImportJob: Job = {
  name: 'check_import',
  run: (context, payload) => runImportJob(context, payload, 'checking', check),
  abandoned: (context, payload, attempts) => abandonImportJob(context, payload, 'checking', attempts),
}
