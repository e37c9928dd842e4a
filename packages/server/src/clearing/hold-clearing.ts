import type { Writing } from '@hubcap/database/door/database'
import { hold } from '../operation/hold.ts'
import { requireFresh } from '../operation/require-fresh.ts'

/** One at a time in a chain drafts, or takes a run further: no two take the same line. */
export async function holdClearing(db: Writing, tenantId: string): Promise<void> {
  await hold(db, tenantId, 'clearing')
}

/**
 * A run, held until the transaction ends: who contests a line of it meanwhile comes before or after.
 * revision: the state that was on the screen; null where any will do
 * @throws Refused access.not_found, write.stale
 */
export async function holdRun(db: Writing, id: string, revision: number | null = null) {
  await db.$executeRaw`SELECT FROM clearing_run WHERE tenant_id = app.tenant_id() AND id = ${id}::uuid FOR UPDATE`
  return requireFresh(await db.clearingRun.findFirst({ where: { id } }), revision)
}

export type HeldRun = Awaited<ReturnType<typeof holdRun>>
