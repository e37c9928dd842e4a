import type { Writing } from '@hubcap/database/door/database'

/** Leads of somebody who was erased: nobody follows them any more. What was won or lost before stays so. */
export async function closeErasedLeads(db: Writing, ids: readonly string[], at: Date): Promise<void> {
  const id = { in: [...ids] }
  const lost = { status: 'lost', lostReason: 'other', closedAt: at }
  await db.lead.updateMany({ where: { id, status: 'open' }, data: lost })
  await db.lead.updateMany({ where: { id }, data: { erasedAt: at, nextStepOn: null, revision: { increment: 1 } } })
}
