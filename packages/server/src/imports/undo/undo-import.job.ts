import type { Writing } from '@hubcap/database/door/database'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { Job } from '../../jobs/job.ts'
import { recordChange } from '../../operation/record-change.ts'
import { Refused } from '../../operation/refused.ts'
import { doorOf, type Request } from '../../operation/request.ts'
import { abandonImportJob, runImportJob } from '../import-job.ts'
import { ImportStopped, moveOn } from '../import-state.ts'
import { importUses } from './import-uses.ts'
import { lockMade } from './lock-made.ts'
import { takeBack } from './take-back.ts'

/** Rows of the file that go with one statement. */
const rangeRows = 5000

type Undoing = {
  readonly request: Request
  readonly importId: string
  readonly kind: ImportKind
  readonly rowCount: number
  readonly signal: AbortSignal
}

/** Imports of before it was noted what became of each row. */
async function requireNotes(db: Writing, importId: string): Promise<void> {
  const [found] = await db.$queryRaw<{ rows: number }[]>`
    SELECT count(*)::int AS rows FROM import_row
    WHERE tenant_id = app.tenant_id() AND import_id = ${importId}::uuid AND entity_id IS NULL AND before IS NULL`
  if (found?.rows) throw new Refused('import.too_old_to_undo')
}

/** Everything in the one transaction: nothing of the import remains, or all of it. */
async function undoAll(db: Writing, undoing: Undoing): Promise<void> {
  const { request, importId, kind, rowCount, signal } = undoing
  await requireNotes(db, importId)
  await lockMade(db, importId, kind)
  const uses = await importUses(db, importId, kind)
  if (uses.length > 0) throw new Refused('import.built_on', { uses })
  await takeBack[kind].begin?.(db, undoing)
  for (let from = 1; from <= rowCount; from += rangeRows) {
    signal.throwIfAborted()
    const to = Math.min(from + rangeRows - 1, rowCount)
    await takeBack[kind].rows(db, undoing, { from, to })
    await moveOn(doorOf(request), importId, 'undoing', { progress: to })
  }
  await recordChange(db, request, {
    action: 'import.undo',
    entity: 'import',
    entityId: importId,
    franchiseeId: null,
    before: { status: 'undoing' },
    after: { status: 'undone', kind, rows: rowCount },
  })
  const undone = { status: 'undone', undoneAt: request.now, progress: rowCount }
  const { count } = await db.import.updateMany({ where: { id: importId, status: 'undoing' }, data: undone })
  if (count === 0) throw new ImportStopped()
}

async function undo(request: Request, importId: string, signal: AbortSignal): Promise<void> {
  const door = doorOf(request)
  const found = await door.read((db) => db.import.findFirst({ where: { id: importId, status: 'undoing' } }))
  if (!found) return
  const undoing = { request, importId, kind: found.kind as ImportKind, rowCount: found.rowCount, signal }
  await door.write((db) => undoAll(db, undoing))
}

export const undoImportJob: Job = {
  name: 'undo_import',
  run: (context, payload) =>
    runImportJob(context, payload, 'undoing', (request, id) => undo(request, id, context.signal)),
  abandoned: (context, payload, attempts) => abandonImportJob(context, payload, 'undoing', attempts),
}
