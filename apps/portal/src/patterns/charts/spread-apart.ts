/**
 * Moves labels of one edge so far apart that none covers another, and none leaves the edge.
 * @param wanted where each should stand, 0 at the top to 1 at the bottom
 * @param gap the least distance between two
 * @returns where each stands, in the order they came
 */
export function spreadApart(wanted: readonly number[], gap: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at)
  const placed: number[] = []
  for (const { at } of order) placed.push(Math.max(at, placed.length ? (placed.at(-1) ?? 0) + gap : 0))
  for (let at = placed.length - 1, limit = 1; at >= 0; at--) {
    placed[at] = Math.min(placed[at] ?? 0, limit)
    limit = (placed[at] ?? 0) - gap
  }
  const result = [...wanted]
  for (const [at, { index }] of order.entries()) result[index] = placed[at] ?? 0
  return result
}
