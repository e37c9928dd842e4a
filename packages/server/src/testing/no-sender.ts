import type { WebhookSender } from '../webhooks/webhook-sender.ts'

/** For jobs of tests that have no webhooks: a delivery is none of theirs. */
export const noSender: WebhookSender = {
  send: () => Promise.reject(new Error('No webhook was expected to be told')),
}
