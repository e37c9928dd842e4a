/** Where a request came from, as far as it is known: for the log of changes and for limits. It grants nothing. */
export type Origin = {
  readonly requestId: string | null
  /** The caller's own address, as the portal's signed word has it; that of the socket for who comes without one. */
  readonly ip: string | null
  readonly userAgent: string | null
  /** The device's session, or the key of another system's; null for work of the product's own. */
  readonly sessionId: string | null
  readonly apiKeyId: string | null
  /** Hash of what the browser keeps beyond its sessions: by it a device is known that somebody was let in on before. */
  readonly deviceKey: string | null
}

/** Jobs, commands and the demo come from nowhere. */
export const nowhere: Origin = {
  requestId: null,
  ip: null,
  userAgent: null,
  sessionId: null,
  apiKeyId: null,
  deviceKey: null,
}
