import type { CancelImportInput } from '@hubcap/rules/imports/cancel-import.input'
import { recordChange } from '../operation/record-change.ts'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'

/** Ends an import that isn't over; one that is being carried out undoes what it has written so far. */
export async function cancelImport(request: Request, { id }: CancelImportInput): Promise<string> {
  authorize(request, 'import.create')
  await doorOf(request).write(async (db) => {
    const found = await db.import.findFirst({ where: { id }, select: { status: true } })
    if (!found) throw notFound()
    if (found.status === 'cancelled') return
    const { count } = await db.import.updateMany({
      where: { id, status: { notIn: ['done', 'cancelled', 'undoing', 'undone'] } },
      data: { status: 'cancelled', finishedAt: request.now },
    })
    if (count === 0) throw new Refused('import.finished')
    await recordChange(db, request, {
      action: 'import.create',
      entity: 'import',
      entityId: id,
      franchiseeId: null,
      before: { status: found.status },
      after: { status: 'cancelled' },
    })
  })
  return id
}
