/** Milliseconds; how often somebody was still served after the change had been answered. */
export type Revoked = { change: number; until: number; servedAfter: number }

/** One time that somebody was shut out, by what was done and seen. */
export type Watched = Revoked & { name: string }

const patience = 30_000

/**
 * Asks without a pause as somebody who is about to be shut out, while that happens.
 * @returns how long the change took, how long after its answer the first refusal came (0: before it), and how many requests
 * that were sent after its answer were served all the same
 */
export async function watch(isServed: () => Promise<boolean>, change: () => Promise<unknown>): Promise<Revoked> {
  if (!(await isServed())) throw new Error('Refused before anything was changed')
  let answered = Number.POSITIVE_INFINITY
  let servedAfter = 0
  const asking = (async () => {
    const began = performance.now()
    for (;;) {
      const sent = performance.now()
      if (!(await isServed())) return performance.now()
      if (sent > answered) servedAfter++
      if (sent - began > patience) throw new Error(`Served after ${patience} ms still`)
    }
  })()
  const began = performance.now()
  await change()
  answered = performance.now()
  return { change: answered - began, until: Math.max(0, (await asking) - answered), servedAfter }
}
