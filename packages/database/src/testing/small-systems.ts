import { uuidv7 } from 'uuidv7'
import type { Writing } from '../door/database.ts'
import { addWebhookDeliveries } from '../lookups/add-webhook-deliveries.ts'

type Making = { tenantId: string; mark: string; at: Date }

/** Another system of the chain's: a key that nobody has and that has expired, and a webhook that stands still with a delivery. */
export async function makeSystems(db: Writing, { tenantId, mark, at: createdAt }: Making): Promise<void> {
  const name = `${mark} system`
  const userAccountId = uuidv7()
  await db.userAccount.createMany({
    data: [{ tenantId, id: userAccountId, name, kind: 'service', locale: 'en', status: 'active', createdAt }],
  })
  const hash = '0'.repeat(64)
  const expiresAt = new Date(createdAt.getTime() + 1)
  const key = { tenantId, id: uuidv7(), userAccountId, name, hash, prefix: 'hk_000000', createdByName: mark }
  await db.apiKey.createMany({ data: [{ ...key, createdAt, expiresAt }] })
  const event = 'franchisee.changed'
  const paused = { pausedAt: createdAt, pausedBecause: 'by_hand' }
  const webhook = { tenantId, id: uuidv7(), url: `https://${mark}.example/`, events: [event], secret: `${mark} sealed` }
  await db.webhook.createMany({ data: [{ ...webhook, ...paused, createdByName: mark, createdAt }] })
  await addWebhookDeliveries(db, event, { id: mark }, createdAt)
}
