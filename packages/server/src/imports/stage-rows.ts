import { addRows } from '@hubcap/database/door/add-rows'
import type { Writing } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { inBatches } from '../operation/in-batches.ts'
import { doorOf, type Request } from '../operation/request.ts'
import { ImportStopped } from './import-state.ts'
import type { OpenTable } from './open-table.ts'
import { beginRowCheck, type CheckedRow, type ImportPlan, type RowCheck } from './row-check.ts'
import { depthKey, sortKeyOf } from './sort-key.ts'

type Staging = { readonly request: Request; readonly importId: string; readonly plan: ImportPlan }

/** What is to become of a sound row that makes no lead of its own, so that it is seen before anything is written. */
function fateOf({ problems, references }: CheckedRow): Prisma.InputJsonObject | null {
  const fate = 'fate' in references && problems.length === 0 ? references.fate.kind : 'add'
  return fate === 'add' ? null : { fate }
}

async function stagePage(db: Writing, staging: Staging, page: readonly CheckedRow[]): Promise<void> {
  const { request, importId, plan } = staging
  const { tenantId } = request.actor
  const progress = { increment: page.length }
  const { count } = await db.import.updateMany({ where: { id: importId, status: 'checking' }, data: { progress } })
  if (count === 0) throw new ImportStopped()
  const rows = page.map((one) => {
    const { rowNo, cells, problems } = one
    const kept = { cells: cells as string[], problems: problems as unknown as Prisma.InputJsonArray }
    const before = fateOf(one)
    return {
      tenantId,
      importId,
      rowNo,
      ...kept,
      ...(before && { before }),
      sortKey: sortKeyOf(request, plan.kind, one),
    }
  })
  await addRows(db, 'import_row', rows)
}

/** What only shows when all rows have passed: managers who aren't there, and who comes before whom. */
async function stageLate(db: Writing, { request, importId }: Staging, check: RowCheck): Promise<void> {
  const { tenantId } = request.actor
  const problems = [...check.finish()].map(([rowNo, problem]) => ({ rowNo, problems: [problem] }))
  await inBatches(
    problems,
    (batch) => db.$executeRaw`
      UPDATE import_row SET problems = import_row.problems || late.problems
      FROM json_to_recordset(${JSON.stringify(batch)}::json) AS late("rowNo" int, problems jsonb)
      WHERE tenant_id = ${tenantId}::uuid AND import_id = ${importId}::uuid AND row_no = late."rowNo"`,
  )
  const depths = [...check.depths()].map(([rowNo, depth]) => ({ rowNo, key: depthKey(depth) }))
  await inBatches(
    depths,
    (batch) => db.$executeRaw`
      UPDATE import_row SET sort_key = late.key FROM json_to_recordset(${JSON.stringify(batch)}::json) AS late("rowNo" int, key text)
      WHERE tenant_id = ${tenantId}::uuid AND import_id = ${importId}::uuid AND row_no = late."rowNo"`,
  )
}

/**
 * Checks a file's rows and keeps each with what is wrong with it, in place of those of an earlier check. Each page is seen
 * at once, with the progress. @returns how many have problems
 * @throws ImportStopped where the import isn't being checked any more
 */
export async function stageRows(staging: Staging, table: OpenTable): Promise<number> {
  const { request, importId, plan } = staging
  const door = doorOf(request)
  await door.write((db) => db.importRow.deleteMany({ where: { importId } }))
  const check = await door.read((db) => beginRowCheck(db, request, plan))
  for await (const page of table.pages()) {
    const { rows } = await door.read((db) => check.page(db, page))
    await door.write((db) => stagePage(db, staging, rows))
  }
  await door.write((db) => stageLate(db, staging, check))
  return door.read((db) => db.importRow.count({ where: { importId, NOT: { problems: { equals: [] } } } }))
}
