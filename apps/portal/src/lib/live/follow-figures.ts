import { FiguresChangedDocument } from '@generated/graphql.ts'
import { documentIdOf } from '../api/document-id.ts'
import { eventReader } from './event-reader.ts'

type Ears = {
  /** Figures changed, or may have while nobody listened. */
  changed(): void
  /** Whether there is a connection. */
  connected(isConnected: boolean): void
}

/** The api says something every twelve seconds, if only that it is there. */
const silenceMs = 30_000
const firstWaitMs = 1_000
const longestWaitMs = 15_000

const ask = (signal: AbortSignal) =>
  fetch('/api/live', {
    method: 'POST',
    signal,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ documentId: documentIdOf(FiguresChangedDocument) }),
  })

/** Reads one answer to its end. Throws where the connection breaks or falls silent. */
async function hear(ears: Ears, hold: AbortController): Promise<void> {
  const answer = await ask(hold.signal)
  // Signed out: reading the page anew leads to the sign-in.
  if (answer.status === 401) return ears.changed()
  if (!answer.ok || !answer.body) throw new Error(`The portal answered ${answer.status}`)
  ears.connected(true)
  const read = eventReader()
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const silence = setTimeout(() => hold.abort(), silenceMs)
    const { value, done } = await reader.read().finally(() => clearTimeout(silence))
    if (done) return
    if (read(value).some(({ event }) => event === 'next')) ears.changed()
  }
}

/** Follows changes of figures until it is told to stop; what may have been missed in between counts as a change. */
export function followFigures(ears: Ears): () => void {
  let hold = new AbortController()
  let waiting: ReturnType<typeof setTimeout> | undefined
  let wait = firstWaitMs
  let stopped = false
  let heardBefore = false
  const once: Ears = {
    changed: ears.changed,
    connected(isConnected) {
      ears.connected(isConnected)
      if (!isConnected) return
      wait = firstWaitMs
      if (heardBefore) ears.changed()
      heardBefore = true
    },
  }
  const listen = async () => {
    hold = new AbortController()
    await hear(once, hold).catch(() => {})
    if (stopped) return
    ears.connected(false)
    // Not all at the same moment when a server comes back.
    waiting = setTimeout(listen, wait * (0.75 + Math.random() / 2))
    wait = Math.min(wait * 2, longestWaitMs)
  }
  listen()
  return () => {
    stopped = true
    clearTimeout(waiting)
    hold.abort()
  }
}
