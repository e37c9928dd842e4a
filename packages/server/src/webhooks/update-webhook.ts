import type { UpdateWebhookInput } from '@hubcap/rules/webhooks/webhook.input'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'
import { recordWebhookChange } from './record-webhook-change.ts'
import { requireReachable } from './require-reachable.ts'

/** Another address, other events. What waits to be sent goes to the new address. */
export async function updateWebhook(
  request: Request,
  { id, revision, ...change }: UpdateWebhookInput,
): Promise<string> {
  authorize(request, 'webhook.change')
  requireReachable(request, change.url)
  await doorOf(request).write(async (db) => {
    const before = requireFresh(await db.webhook.findFirst({ where: { id } }), revision)
    const data = { ...change, revision: { increment: 1 } }
    requireUpdated(await db.webhook.updateMany({ where: { id, revision }, data }))
    const { url, events } = before
    await recordWebhookChange(db, request, id, { before: { url, events }, after: change })
  })
  return id
}
