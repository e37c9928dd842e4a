import type { Writing } from '@hubcap/database/door/database'

const keptMs = 30 * 24 * 60 * 60 * 1000

/** Deliveries are kept for a month: they say what was sent, and are no record of what happened. */
export async function forgetOldDeliveries(db: Writing, webhookId: string, now: Date): Promise<void> {
  await db.webhookDelivery.deleteMany({ where: { webhookId, createdAt: { lt: new Date(now.getTime() - keptMs) } } })
}
