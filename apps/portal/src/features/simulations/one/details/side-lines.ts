/** What both sides are made of, put side by side: in the order of the first, then what only the other has. */
export function paired<Line>(
  before: readonly Line[],
  after: readonly Line[],
  keyOf: (line: Line) => string,
): { key: string; before: Line | null; after: Line | null }[] {
  const [held, tried] = [before, after].map((lines) => new Map(lines.map((line) => [keyOf(line), line])))
  const keys = new Set([...(held?.keys() ?? []), ...(tried?.keys() ?? [])])
  return [...keys].map((key) => ({ key, before: held?.get(key) ?? null, after: tried?.get(key) ?? null }))
}
