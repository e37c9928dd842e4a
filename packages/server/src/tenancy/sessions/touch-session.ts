import type { Database } from '@hubcap/database/door/database'
import type { Origin } from '../../operation/origin.ts'

/** Notes when and from where a session was used. Once for many requests at a time, and no reason to refuse any of them. */
export async function touchSession(
  database: Database,
  { tenantId }: { tenantId: string },
  { sessionId, ip, userAgent }: Origin,
  now: Date,
): Promise<void> {
  if (!sessionId) return
  await database.asSystem(tenantId).write((db) =>
    db.userSession.updateMany({
      where: { id: sessionId, seenAt: { lt: now } },
      data: { seenAt: now, ip, userAgent },
    }),
  )
}
