import type { Actor } from '@hubcap/rules/tenancy/actor'
import { uuidv7 } from 'uuidv7'
import type { Writing } from '../door/database.ts'

/** A report by schedule of each actor's own, paused: no test finds one of these due. */
export async function makeSchedules(db: Writing, mark: string, actors: readonly Actor[], at: Date): Promise<void> {
  const what = { period: 'daily', grouping: 'store', locale: 'zh', hour: 8, nextAt: at, createdAt: at }
  await db.reportSchedule.createMany({
    data: actors.flatMap(({ tenantId, role, userAccountId, assignmentId }) =>
      userAccountId && assignmentId
        ? {
            ...{ ...what, tenantId, id: uuidv7(), userAccountId, assignmentId, pausedAt: at, pausedBecause: 'by_hand' },
            ...{ recipient: `${role}@${mark}.example`, recipientName: `${mark} ${role}` },
          }
        : [],
    ),
  })
}
