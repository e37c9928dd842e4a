/** Why a webhook stands still. failing: a delivery was tried to the last and never taken. */
export const webhookPauses = ['by_hand', 'failing'] as const
export type WebhookPause = (typeof webhookPauses)[number]
