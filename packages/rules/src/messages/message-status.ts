/**
 * queued: to be sent · sent: the mail server took it · failed: it did not; most are tried again · kept: no mail server is set,
 * so that headquarters reads it in the product.
 */
export const messageStatuses = ['queued', 'sent', 'failed', 'kept'] as const
export type MessageStatus = (typeof messageStatuses)[number]
