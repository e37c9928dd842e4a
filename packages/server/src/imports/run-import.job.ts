import type { Writing } from '@hubcap/database/door/database'
import type { Job } from '../jobs/job.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { Refused } from '../operation/refused.ts'
import { doorOf, type Request } from '../operation/request.ts'
import { addTotals } from '../sales/totals/add-totals.ts'
import { checkRows, type ImportPlan } from './check-rows.ts'
import { abandonImportJob, runImportJob } from './import-job.ts'
import { storedPlan } from './import-plan.ts'
import { ImportStopped, moveOn } from './import-state.ts'
import { loadCells } from './load-cells.ts'
import type { RowProblem } from './row-problem.ts'
import { batchesOf, writeRows } from './write-rows.ts'

/** The chain has changed since the check: rows that were sound then aren't any more. */
class RowsChanged extends Error {
  readonly problems: readonly (readonly RowProblem[])[]
  constructor(problems: readonly (readonly RowProblem[])[]) {
    super('Rows have problems that they had not when they were checked')
    this.problems = problems
  }
}

type Run = { readonly request: Request; readonly id: string; readonly plan: ImportPlan; readonly signal: AbortSignal }

/** Everything in the one transaction, its end as well: cancelled meanwhile, or done by another, nothing of it remains. */
async function writeAll(db: Writing, { request, id, plan, signal }: Run): Promise<void> {
  const { kind } = plan
  const { problems, sound, known } = await checkRows(db, request, plan, await loadCells(db, id))
  if (problems.some((ofRow) => ofRow.length > 0)) throw new RowsChanged(problems)
  let progress = 0
  for (const rows of batchesOf(request, kind, sound)) {
    signal.throwIfAborted()
    const ids = await writeRows[kind](db, request, { importId: id, rows, known } as never)
    const after = { kind, rows: rows.length, ids: ids.length === 0 || kind === 'card_sales' ? undefined : ids }
    await recordChange(db, request, {
      action: 'import.create',
      entity: 'import',
      entityId: id,
      franchiseeId: null,
      after,
    })
    progress += rows.length
    await moveOn(doorOf(request), id, 'importing', { progress })
  }
  if (kind === 'card_sales') await addTotals(db, { importId: id })
  const done = { status: 'done', progress, failureCode: null, failureParams: {}, finishedAt: request.now }
  const { count } = await db.import.updateMany({ where: { id, status: 'importing' }, data: done })
  if (count === 0) throw new ImportStopped()
}

/** Puts the new problems beside their rows, so that the reason is seen where it lies. */
async function keepProblems(request: Request, importId: string, problems: RowsChanged['problems']): Promise<void> {
  const found = problems.flatMap((ofRow, at) => (ofRow.length > 0 ? [{ rowNo: at + 1, problems: ofRow }] : []))
  await doorOf(request).write(async (db) => {
    await db.$executeRaw`
      UPDATE import_row SET problems = found.problems
      FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS found("rowNo" int, problems jsonb)
      WHERE tenant_id = ${request.actor.tenantId}::uuid AND import_id = ${importId}::uuid AND row_no = found."rowNo"`
    await db.import.updateMany({ where: { id: importId }, data: { problemCount: found.length } })
  })
}

/** Somebody else wrote the same between our check and our writing. */
const racing: ReadonlySet<string> = new Set(['write.duplicate', 'quota.changed_meanwhile'])

async function run(request: Request, id: string, signal: AbortSignal): Promise<void> {
  const door = doorOf(request)
  const found = await door.read((db) => db.import.findFirst({ where: { id, status: 'importing' } }))
  if (!found) return
  const work = { request, id, plan: storedPlan(found), signal }
  try {
    await refuseDuplicate(() => door.write((db) => writeAll(db, work)))
  } catch (error) {
    if (error instanceof RowsChanged) await keepProblems(request, id, error.problems)
    const isChanged = error instanceof RowsChanged || (error instanceof Refused && racing.has(error.code))
    throw isChanged ? new Refused('import.changed_meanwhile') : error
  }
}

export const writeImportJob: Job = {
  name: 'run_import',
  run: (context, payload) =>
    runImportJob(context, payload, 'importing', (request, id) => run(request, id, context.signal)),
  abandoned: (context, payload, attempts) => abandonImportJob(context, payload, 'importing', attempts),
}
