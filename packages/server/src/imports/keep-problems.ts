import { doorOf, type Request } from '../operation/request.ts'
import { beginRowCheck, type ImportPlan } from './row-check.ts'
import { stagedPages } from './staged-pages.ts'

/** Puts beside the rows that were kept what is wrong with them now, so that the reason is seen where it lies. */
export async function keepProblems(request: Request, importId: string, plan: ImportPlan): Promise<void> {
  const door = doorOf(request)
  const check = await door.read((db) => beginRowCheck(db, request, plan))
  const keep = async (found: readonly { rowNo: number; problems: unknown }[]) => {
    if (found.length === 0) return
    await door.write(
      (db) => db.$executeRaw`
        UPDATE import_row SET problems = import_row.problems || found.problems
        FROM json_to_recordset(${JSON.stringify(found)}::json) AS found("rowNo" int, problems jsonb)
        WHERE tenant_id = app.tenant_id() AND import_id = ${importId}::uuid AND row_no = found."rowNo"`,
    )
  }
  for await (const page of stagedPages(door.read, importId, 'file')) {
    const { rows } = await door.read((db) => check.page(db, page))
    await keep(rows.flatMap(({ rowNo, problems }) => (problems.length > 0 ? [{ rowNo, problems }] : [])))
  }
  await keep([...check.finish()].map(([rowNo, problem]) => ({ rowNo, problems: [problem] })))
  await door.write(async (db) => {
    const problemCount = await db.importRow.count({ where: { importId, NOT: { problems: { equals: [] } } } })
    await db.import.updateMany({ where: { id: importId }, data: { problemCount } })
  })
}
