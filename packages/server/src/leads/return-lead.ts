import type { Writing } from '@hubcap/database/door/database'
import { asDate, todayOf } from '../operation/dates.ts'
import { recordChange } from '../operation/record-change.ts'
import type { Request } from '../operation/request.ts'

type Held = {
  readonly id: string
  readonly franchiseeId: string
  readonly staffId: string | null
  readonly name: string
}

/** A lead goes to the pool of its store, unless somebody touched it or gave it away since it was looked at. */
export async function returnLead(db: Writing, request: Request, lead: Held, quietBy: Date): Promise<boolean> {
  const { id, franchiseeId, staffId, name } = lead
  const pooled = { staffId: null, enteredPoolAt: request.now }
  const { count } = await db.lead.updateMany({
    where: { id, staffId, status: 'open', quietSince: { lte: quietBy } },
    data: { ...pooled, quietSince: asDate(todayOf(request)), revision: { increment: 1 } },
  })
  if (count === 0) return false
  const entry = { action: 'lead.assign', entity: 'lead', entityId: id, franchiseeId } as const
  await recordChange(db, request, { ...entry, before: { name, staffId }, after: pooled })
  return true
}
