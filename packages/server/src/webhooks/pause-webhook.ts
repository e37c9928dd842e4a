import type { Writing } from '@hubcap/database/door/database'
import type { PauseWebhookInput } from '@hubcap/rules/webhooks/webhook.input'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { findWebhook } from './find-webhook.ts'
import { forgetOldDeliveries } from './forget-old-deliveries.ts'
import { recordWebhookChange } from './record-webhook-change.ts'

/** What was written down meanwhile, in the order in which it happened; what is to be tried again later keeps its time. */
async function sendWhatWaits(db: Writing, tenantId: string, id: string): Promise<void> {
  await db.$executeRaw`
    SELECT app.enqueue_job_once('deliver_webhook', json_build_object('tenantId', d.tenant_id, 'deliveryId', d.id),
      'webhook_delivery:' || d.id, 0)
    FROM (SELECT tenant_id, id FROM webhook_delivery
      WHERE tenant_id = ${tenantId}::uuid AND webhook_id = ${id}::uuid AND status = 'waiting'
      ORDER BY created_at, id) d`
}

/** Holds deliveries back, or lets them go on with what waits. Said twice it is done once. */
export async function pauseWebhook(request: Request, { id, paused }: PauseWebhookInput): Promise<string> {
  authorize(request, 'webhook.change')
  const { tenantId } = request.actor
  await doorOf(request).write(async (db) => {
    const { pausedAt, pausedBecause } = await findWebhook(db, tenantId, id)
    if (paused === (pausedAt !== null)) return
    const change = paused
      ? { pausedAt: request.now, pausedBecause: 'by_hand' }
      : { pausedAt: null, pausedBecause: null }
    await db.webhook.updateMany({ where: { id }, data: { ...change, revision: { increment: 1 } } })
    await recordWebhookChange(db, request, id, { before: { pausedAt, pausedBecause }, after: change })
    if (paused) return
    await forgetOldDeliveries(db, id, request.now)
    await sendWhatWaits(db, tenantId, id)
  })
  return id
}
