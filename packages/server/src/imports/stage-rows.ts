import type { Prisma } from '@hubcap/database/prisma'
import { inBatches } from '../operation/in-batches.ts'
import { doorOf, type Request } from '../operation/request.ts'
import { ImportStopped } from './import-state.ts'
import type { RowProblem } from './row-problem.ts'

type Checked = { readonly cells: readonly string[]; readonly problems: readonly RowProblem[] }

/**
 * Keeps a file's rows with what is wrong with each, in place of those of an earlier check. Each batch is seen at once, with
 * the progress. @throws ImportStopped where the import isn't being checked any more
 */
export async function stageRows(request: Request, importId: string, rows: readonly Checked[]): Promise<void> {
  const door = doorOf(request)
  const { tenantId } = request.actor
  await door.write((db) => db.importRow.deleteMany({ where: { importId } }))
  const staged = rows.map(({ cells, problems }, at) => ({
    tenantId,
    importId,
    rowNo: at + 1,
    cells: cells as string[],
    problems: problems as unknown as Prisma.InputJsonArray,
  }))
  await inBatches(staged, (data) =>
    door.write(async (db) => {
      const progress = { increment: data.length }
      const { count } = await db.import.updateMany({ where: { id: importId, status: 'checking' }, data: { progress } })
      if (count === 0) throw new ImportStopped()
      await db.importRow.createMany({ data })
    }),
  )
}
