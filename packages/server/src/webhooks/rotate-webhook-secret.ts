import type { RotateWebhookSecretInput } from '@hubcap/rules/webhooks/webhook.input'
import { claimKey } from '../operation/claim-key.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import type { MadeSecret } from './create-webhook.ts'
import { findWebhook } from './find-webhook.ts'
import { recordWebhookChange } from './record-webhook-change.ts'
import { newSigningSecret } from './signing-secret.ts'

const bothMs = 24 * 60 * 60 * 1000

/** A new secret; the one before signs as well for a day, in which the receiver takes over the new one. */
export async function rotateWebhookSecret(request: Request, input: RotateWebhookSecretInput): Promise<MadeSecret> {
  authorize(request, 'webhook.change')
  const { id, idempotencyKey: key } = input
  return doorOf(request).write(async (db) => {
    const before = await findWebhook(db, request.actor.tenantId, id)
    const known = await claimKey(db, request, { operation: 'rotateWebhookSecret', key, input, resultId: id })
    if (known) return { id, secret: null }
    const { shown, sealed } = newSigningSecret(request.secret)
    const previousUntil = new Date(request.now.getTime() + bothMs)
    const change = { secret: sealed, previousSecret: before.secret, previousUntil }
    await db.webhook.updateMany({ where: { id }, data: { ...change, revision: { increment: 1 } } })
    const { previousUntil: until } = before
    await recordWebhookChange(db, request, id, { before: { previousUntil: until }, after: { previousUntil } })
    return { id, secret: shown }
  })
}
