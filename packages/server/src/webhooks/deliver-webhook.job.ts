import type { Writing } from '@hubcap/database/door/database'
import { enqueueJobOnce } from '@hubcap/database/lookups/enqueue-job-once'
import type { Prisma } from '@hubcap/database/prisma'
import { waitAfter } from '@hubcap/rules/webhooks/retry'
import type { Job } from '../jobs/job.ts'
import { deliveryJob } from './delivery-job.ts'
import { forgetOldDeliveries } from './forget-old-deliveries.ts'
import type { Attempt } from './webhook-sender.ts'

type Delivery = Prisma.WebhookDeliveryGetPayload<{ include: { webhook: true } }>

const bodyOf = ({ event, createdAt, data }: Delivery) =>
  JSON.stringify({ type: event, timestamp: createdAt.toISOString(), data })

const outcomeOf = ({ tries: before }: Delivery, { answerStatus, failure }: Attempt, now: Date) => {
  const tries = before + 1
  const wait = failure ? waitAfter(tries) : null
  const status = !failure ? 'delivered' : wait === null ? 'failed' : 'waiting'
  const nextTryAt = wait === null ? null : new Date(now.getTime() + wait * 1000)
  return { wait, change: { status, tries, answerStatus, failure, lastTriedAt: now, nextTryAt } }
}

/** Writes down what became of a try, with what comes of it: the next one, or that the webhook stands still. */
async function settle(db: Writing, delivery: Delivery, attempt: Attempt, now: Date): Promise<void> {
  const { tenantId, id, webhookId, tries } = delivery
  const { wait, change } = outcomeOf(delivery, attempt, now)
  // A twin that tried at the same time has written already.
  const { count } = await db.webhookDelivery.updateMany({ where: { id, status: 'waiting', tries }, data: change })
  if (count === 0) return
  if (wait !== null) {
    const { name, payload, key } = deliveryJob(tenantId, id)
    await enqueueJobOnce(db, name, payload, { key, seconds: wait })
  }
  const pause = { pausedAt: now, pausedBecause: 'failing' }
  if (change.status === 'failed') await db.webhook.updateMany({ where: { id: webhookId, pausedAt: null }, data: pause })
  if (change.status === 'delivered') await forgetOldDeliveries(db, webhookId, now)
}

/**
 * Sends one delivery, and again later where it wasn't taken. A process that dies between sending and writing so down sends it
 * twice: the receiver knows it by its id.
 */
export const deliverWebhookJob: Job = {
  name: 'deliver_webhook',
  waitsForOthers: true,
  async run({ database, webhooks, now }, { tenantId = '', deliveryId = '' }) {
    const door = database.asSystem(tenantId)
    const open = { id: deliveryId, status: 'waiting' }
    const delivery = await door.read((db) => db.webhookDelivery.findFirst({ where: open, include: { webhook: true } }))
    if (!delivery || delivery.webhook.pausedAt) return
    const { url, ...held } = delivery.webhook
    const attempt = await webhooks.send({ url, held, id: deliveryId, body: bodyOf(delivery), at: now() })
    await door.write((db) => settle(db, delivery, attempt, now()))
  },
}
