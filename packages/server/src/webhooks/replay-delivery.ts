import { enqueueJobOnce } from '@hubcap/database/lookups/enqueue-job-once'
import type { WebhookIdInput } from '@hubcap/rules/webhooks/webhook.input'
import { notFound, Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { deliveryJob } from './delivery-job.ts'
import { recordWebhookChange } from './record-webhook-change.ts'

/** Sends a delivery once more, with the id that it had: a receiver who has it already can tell. */
export async function replayDelivery(request: Request, { id }: WebhookIdInput): Promise<string> {
  authorize(request, 'webhook.change')
  const { tenantId } = request.actor
  await doorOf(request).write(async (db) => {
    const before = await db.webhookDelivery.findFirst({ where: { id }, include: { webhook: true } })
    if (!before) throw notFound()
    if (before.webhook.pausedAt) throw new Refused('webhook.paused')
    const change = { status: 'waiting', nextTryAt: request.now }
    const settled = { id, status: { not: 'waiting' } }
    const { count } = await db.webhookDelivery.updateMany({ where: settled, data: change })
    if (count === 0) throw new Refused('webhook.still_waiting')
    const { name, payload, key } = deliveryJob(tenantId, id)
    await enqueueJobOnce(db, name, payload, { key, seconds: 0 })
    const { event, status } = before
    await recordWebhookChange(db, request, before.webhookId, {
      before: { deliveryId: id, event, status },
      after: { deliveryId: id, event, status: change.status },
    })
  })
  return id
}
