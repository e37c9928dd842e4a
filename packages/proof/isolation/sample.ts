/** Numbers between 0 and 1 that the seed decides (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** That many of them, in their order; all where there are fewer. */
export function sample<T>(all: readonly T[], count: number, next: () => number): T[] {
  if (all.length <= count) return [...all]
  const marked = all.map((one, index) => ({ one, index, by: next() }))
  const chosen = marked.toSorted((a, b) => a.by - b.by).slice(0, count)
  return chosen.toSorted((a, b) => a.index - b.index).map(({ one }) => one)
}
