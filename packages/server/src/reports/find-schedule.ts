import type { Writing } from '@hubcap/database/door/database'
import { notFound } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'

/** Schedules are their owner's alone, whatever else a role sees. @throws Refused access.not_found */
export async function findSchedule(db: Writing, { actor }: Request, id: string) {
  const found = await db.reportSchedule.findFirst({ where: { id, userAccountId: actor.userAccountId ?? undefined } })
  if (!found || !actor.userAccountId) throw notFound()
  return found
}
