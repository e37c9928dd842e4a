const written = /^P([1-9]\d{0,3})([DM])$/

/** How many of what a span says, as ISO 8601 writes it: P90D, P12M; null for what isn't written so. */
export function readSpan(span: string): { length: number; unit: 'day' | 'month' } | null {
  const [, length, unit] = written.exec(span) ?? []
  return length ? { length: Number(length), unit: unit === 'D' ? 'day' : 'month' } : null
}

/** @throws RangeError for what isn't written so */
export function spanParts(span: string): { length: number; unit: 'day' | 'month' } {
  const parts = readSpan(span)
  if (!parts) throw new RangeError(`${span} is no time span`)
  return parts
}
