import { listen } from '@hubcap/database/live/listen'
import { type FiguresChange, liveChannel, readFiguresChange } from './figures-change.ts'

/** What one listener hasn't taken yet; 'anything' when changes may have been missed. */
export type Changes = readonly FiguresChange[] | 'anything'

/** Ends when the feed or the listener ends: next() then answers null. */
export type ChangeListener = { next(): Promise<Changes | null>; end(): void }

type Listener = { tell(changes: Changes): void; end(): void }

/** More at once are as good as anything: nobody reads them one by one. */
const mostPending = 1000

const added = (pending: Changes, changes: Changes): Changes =>
  pending === 'anything' || changes === 'anything' || pending.length + changes.length > mostPending
    ? 'anything'
    : [...pending, ...changes]

/** Passes what Postgres says of changed figures to those who listen in the same chain. */
export class LiveFeed {
  readonly #listeners = new Map<string, Set<Listener>>()
  #closed = false

  publish(change: FiguresChange): void {
    for (const listener of this.#listeners.get(change.tenantId) ?? []) listener.tell([change])
  }

  /** Changes may have been missed: everybody looks anew. */
  gap(): void {
    for (const listeners of this.#listeners.values()) for (const listener of listeners) listener.tell('anything')
  }

  listenTo(tenantId: string): ChangeListener {
    let pending: Changes = []
    let wake: (() => void) | null = null
    let ended = this.#closed
    const listener: Listener = {
      tell(changes) {
        pending = added(pending, changes)
        wake?.()
      },
      end: () => {
        ended = true
        this.#leave(tenantId, listener)
        wake?.()
      },
    }
    if (!ended) this.#join(tenantId, listener)
    return {
      end: listener.end,
      async next() {
        if (!ended && pending.length === 0)
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        wake = null
        const taken = pending
        pending = []
        return ended ? null : taken
      },
    }
  }

  /** Ends all that listen, so that their answers end. */
  close(): void {
    this.#closed = true
    for (const listeners of this.#listeners.values()) for (const listener of [...listeners]) listener.end()
  }

  #join(tenantId: string, listener: Listener): void {
    const listeners = this.#listeners.get(tenantId) ?? new Set()
    this.#listeners.set(tenantId, listeners.add(listener))
  }

  #leave(tenantId: string, listener: Listener): void {
    const listeners = this.#listeners.get(tenantId)
    listeners?.delete(listener)
    if (listeners?.size === 0) this.#listeners.delete(tenantId)
  }
}

/** A feed of what is said in a database, whichever process wrote it. */
export async function openLiveFeed(url: string): Promise<{ feed: LiveFeed; close(): Promise<void> }> {
  const feed = new LiveFeed()
  const listening = await listen({
    url,
    channel: liveChannel,
    onMessage(payload) {
      const change = readFiguresChange(payload)
      if (change) feed.publish(change)
    },
    onGap: () => feed.gap(),
  })
  return {
    feed,
    async close() {
      feed.close()
      await listening.close()
    },
  }
}
