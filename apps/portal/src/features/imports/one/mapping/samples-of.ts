const most = 3

/** The first different values of a column, as far as there are any; none for a column that isn't there. */
export function samplesOf(rows: readonly (readonly string[])[], at: number): string[] {
  if (at < 0) return []
  const values = rows.map((cells) => cells[at]?.trim() ?? '').filter((value) => value !== '')
  return [...new Set(values)].slice(0, most)
}
