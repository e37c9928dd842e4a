import type { WebhookIdInput } from '@hubcap/rules/webhooks/webhook.input'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { findWebhook } from './find-webhook.ts'
import { recordWebhookChange } from './record-webhook-change.ts'

/** Takes a webhook away, with what was sent to it. A job that waits for a delivery of it finds nothing to do. */
export async function deleteWebhook(request: Request, { id }: WebhookIdInput): Promise<string> {
  authorize(request, 'webhook.change')
  await doorOf(request).write(async (db) => {
    const before = await findWebhook(db, request.actor.tenantId, id)
    await db.webhookDelivery.deleteMany({ where: { webhookId: id } })
    await db.webhook.deleteMany({ where: { id } })
    await recordWebhookChange(db, request, id, { before })
  })
  return id
}
