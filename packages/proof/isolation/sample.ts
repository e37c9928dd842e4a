/** That many of them, in their order; all where there are fewer. */
export function sample<T>(all: readonly T[], count: number, next: () => number): T[] {
  if (all.length <= count) return [...all]
  const marked = all.map((one, index) => ({ one, index, by: next() }))
  const chosen = marked.toSorted((a, b) => a.by - b.by).slice(0, count)
  return chosen.toSorted((a, b) => a.index - b.index).map(({ one }) => one)
}
