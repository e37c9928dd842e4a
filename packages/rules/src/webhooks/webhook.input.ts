import { z } from 'zod'
import { choice } from '../input/choice.ts'
import { id, idempotencyKey, revision } from '../input/id.ts'
import { checkParams } from '../input/issue.ts'
import { webhookEvents } from './webhook-event.ts'
import { webhookUrl } from './webhook-url.ts'

const url = z
  .string()
  .overwrite((written) => written.trim())
  .refine((written) => written !== '', { ...checkParams('required'), abort: true })
  .refine((written) => webhookUrl(written) !== null, checkParams('invalid_webhook_url'))

const events = z
  .array(choice(webhookEvents))
  .min(1)
  .refine((chosen) => new Set(chosen).size === chosen.length, checkParams('repeated'))

const fields = { url, events }

export const createWebhookInput = z.strictObject({ ...fields, idempotencyKey })
export type CreateWebhookInput = z.output<typeof createWebhookInput>

export const updateWebhookInput = z.strictObject({ id, revision, ...fields })
export type UpdateWebhookInput = z.output<typeof updateWebhookInput>

export const pauseWebhookInput = z.strictObject({ id, paused: z.boolean() })
export type PauseWebhookInput = z.output<typeof pauseWebhookInput>

/** What is done to one webhook, or to one delivery, and needs nothing else said. */
export const webhookIdInput = z.strictObject({ id })
export type WebhookIdInput = z.output<typeof webhookIdInput>

/** A new secret, shown in the answer: asked again with the same key, none is made. */
export const rotateWebhookSecretInput = z.strictObject({ id, idempotencyKey })
export type RotateWebhookSecretInput = z.output<typeof rotateWebhookSecretInput>
