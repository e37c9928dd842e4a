import type { Writing } from '@hubcap/database/door/database'
import { mostWebhooks } from '@hubcap/rules/webhooks/most-webhooks'
import type { CreateWebhookInput } from '@hubcap/rules/webhooks/webhook.input'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { lockChain } from '../tenancy/lock-chain.ts'
import { recordWebhookChange } from './record-webhook-change.ts'
import { requireReachable } from './require-reachable.ts'
import { newSigningSecret } from './signing-secret.ts'

/** secret: null where the same request was answered before; it is shown once. */
export type MadeSecret = { id: string; secret: string | null }

async function refuseTooMany(db: Writing, request: Request): Promise<void> {
  await lockChain(db, request.actor.tenantId)
  if ((await db.webhook.count()) >= mostWebhooks) throw new Refused('webhook.too_many', { max: mostWebhooks })
}

/** Another system is told of these events from now on. */
export async function createWebhook(request: Request, input: CreateWebhookInput): Promise<MadeSecret> {
  authorize(request, 'webhook.change')
  const { url, events, idempotencyKey: key } = input
  requireReachable(request, url)
  const { actor, actorName, chain, now } = request
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const known = await claimKey(db, request, { operation: 'createWebhook', key, input, resultId: id })
    if (known) return { id: known, secret: null }
    await refuseTooMany(db, request)
    const { shown, sealed } = newSigningSecret(request.secret)
    const row = { tenantId: actor.tenantId, id, url, events, createdByName: actorName ?? chain.name, createdAt: now }
    await db.webhook.createMany({ data: [{ ...row, secret: sealed }] })
    await recordWebhookChange(db, request, id, { after: row })
    return { id, secret: shown }
  })
}
