import type { Writing } from '@hubcap/database/door/database'
import { refreshStatistics } from '@hubcap/database/lookups/refresh-statistics'
import type { Job } from '../jobs/job.ts'
import { recordChange } from '../operation/record-change.ts'
import { refuseDuplicate } from '../operation/refuse-duplicate.ts'
import { Refused } from '../operation/refused.ts'
import { doorOf, type Request } from '../operation/request.ts'
import { enqueueScores } from '../performance/score-month.job.ts'
import { addTotals } from '../sales/totals/add-totals.ts'
import { abandonImportJob, runImportJob } from './import-job.ts'
import { storedPlan } from './import-plan.ts'
import { ImportStopped, moveOn } from './import-state.ts'
import { keepMade } from './keep-made.ts'
import { keepProblems } from './keep-problems.ts'
import { monthsOfImport } from './months-of-import.ts'
import type { FileRow } from './open-table.ts'
import { beginRowCheck, type ImportPlan, type RowCheck } from './row-check.ts'
import { isSorted } from './sort-key.ts'
import { stagedPages } from './staged-pages.ts'
import { writeRows } from './write-rows.ts'

/** The chain has changed since the check: rows that were sound then aren't any more. */
class RowsChanged extends Error {}

type Run = { readonly request: Request; readonly id: string; readonly plan: ImportPlan; readonly signal: AbortSignal }

/** Checks a page against what is there now, writes it, and notes what became of each row. */
async function writePage(db: Writing, { request, id, plan }: Run, check: RowCheck, page: readonly FileRow[]) {
  const { kind } = plan
  const { rows, known } = await check.page(db, page)
  if (rows.some(({ problems }) => problems.length > 0)) throw new RowsChanged()
  const made = await writeRows[kind](db, request, { importId: id, rows, known } as never)
  await keepMade(db, id, rows, made)
  await recordChange(db, request, {
    action: 'import.create',
    entity: 'import',
    entityId: id,
    franchiseeId: null,
    after: {
      kind,
      rows: rows.length,
      ids:
        kind === 'card_sales' || kind === 'cards' || kind === 'quotas'
          ? undefined
          : made.flatMap((one) => one.id ?? []),
    },
  })
}

/** Everything in the one transaction, its end as well: cancelled meanwhile, or done by another, nothing of it remains. */
async function writeAll(db: Writing, run: Run, rowCount: number): Promise<void> {
  const { request, id, plan, signal } = run
  const check = await beginRowCheck(db, request, plan)
  let progress = 0
  for await (const page of stagedPages((work) => work(db), id, isSorted(plan.kind) ? 'key' : 'file')) {
    signal.throwIfAborted()
    await writePage(db, run, check, page)
    progress += page.length
    await moveOn(doorOf(request), id, 'importing', { progress })
  }
  if (progress !== rowCount || check.finish().size > 0) throw new RowsChanged()
  if (plan.kind === 'card_sales' || plan.kind === 'cards') await addTotals(db, { importId: id })
  // Customers who are new to a franchisee count in the month in which they were developed.
  if (plan.kind === 'cards') await enqueueScores(db, request, await monthsOfImport(db, request, id, 'customer_file'))
  const done = { status: 'done', progress, failureCode: null, failureParams: {}, finishedAt: request.now }
  const { count } = await db.import.updateMany({ where: { id, status: 'importing' }, data: done })
  if (count === 0) throw new ImportStopped()
}

/** So many rows are a good part of a chain that has just come. */
const manyRows = 1000

/** Somebody else wrote the same between our check and our writing. */
const racing: ReadonlySet<string> = new Set(['write.duplicate', 'quota.changed_meanwhile'])

async function run(request: Request, id: string, signal: AbortSignal): Promise<void> {
  const door = doorOf(request)
  const found = await door.read((db) => db.import.findFirst({ where: { id, status: 'importing' } }))
  if (!found) return
  const work = { request, id, plan: storedPlan(found), signal }
  try {
    await refuseDuplicate(() => door.write((db) => writeAll(db, work, found.rowCount)))
  } catch (error) {
    if (error instanceof RowsChanged) await keepProblems(request, id, work.plan)
    const isChanged = error instanceof RowsChanged || (error instanceof Refused && racing.has(error.code))
    throw isChanged ? new Refused('import.changed_meanwhile') : error
  }
  if (found.rowCount >= manyRows) await door.write(refreshStatistics)
}

export const writeImportJob: Job = {
  name: 'run_import',
  run: (context, payload) =>
    runImportJob(context, payload, 'importing', (request, id) => run(request, id, context.signal)),
  abandoned: (context, payload, attempts) => abandonImportJob(context, payload, 'importing', attempts),
}
