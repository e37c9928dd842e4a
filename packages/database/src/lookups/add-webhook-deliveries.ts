import { mostWebhooks } from '@hubcap/rules/webhooks/most-webhooks'
import type { WebhookEvent } from '@hubcap/rules/webhooks/webhook-event'
import { uuidv7 } from 'uuidv7'
import { send } from '../door/ask.ts'
import type { Writing } from '../door/database.ts'
import { Prisma } from '../prisma.ts'

/**
 * Writes down what the chain's webhooks are to be told, in the transaction of the change, and asks for it to be sent. data: ids
 * and names of fields, nothing of persons.
 */
export async function addWebhookDeliveries(db: Writing, event: WebhookEvent, data: object, at: Date): Promise<void> {
  const ids = Array.from({ length: mostWebhooks }, () => uuidv7())
  send(
    db,
    Prisma.sql`SELECT app.add_webhook_deliveries(${ids}::uuid[], ${event}::text, ${JSON.stringify(data)}::json, ${at}::timestamptz)`,
  )
}
