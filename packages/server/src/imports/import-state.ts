import type { Door } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import type { ImportStatus } from '@hubcap/rules/imports/import-status'
import type { Refused } from '../operation/refused.ts'

/** The import isn't in that state any more: it was cancelled, or somebody else brought it further. */
export class ImportStopped extends Error {}

type Change = Prisma.ImportUpdateManyMutationInput

/** Moves an import on in a transaction of its own, so that everybody sees how far it is. @throws ImportStopped */
export async function moveOn(door: Door, id: string, from: ImportStatus, change: Change): Promise<void> {
  const { count } = await door.write((db) => db.import.updateMany({ where: { id, status: from }, data: change }))
  if (count === 0) throw new ImportStopped()
}

/** Nothing was taken back: it stands as it was done, with the refusal as the reason. */
async function keepDone(door: Door, id: string, why: Pick<Change, 'failureCode' | 'failureParams'>): Promise<void> {
  await door.write(async (db) => {
    const found = await db.import.findFirst({ where: { id, status: 'undoing' }, select: { rowCount: true } })
    const data = { ...why, status: 'done', progress: found?.rowCount ?? 0 }
    await db.import.updateMany({ where: { id, status: 'undoing' }, data })
  })
}

/** Ends it as failed, with the refusal as its reason; does nothing where it isn't in that state any more. */
export async function failImport(door: Door, id: string, from: ImportStatus, why: Refused, at: Date): Promise<void> {
  const failureParams = JSON.parse(JSON.stringify(why.params))
  if (from === 'undoing') return keepDone(door, id, { failureCode: why.code, failureParams })
  // Rows that were never all checked are no rows to start with.
  const counts = from === 'checking' ? { rowCount: 0, problemCount: 0 } : {}
  await door.write((db) =>
    db.import.updateMany({
      where: { id, status: from },
      data: { ...counts, status: 'failed', failureCode: why.code, failureParams, progress: 0, finishedAt: at },
    }),
  )
}
