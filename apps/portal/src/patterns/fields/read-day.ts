const shape = /^(\d{4})(?:[-/.年]?)(\d{1,2})(?:[-/.月]?)(\d{1,2})日?$/

/** A day as people write it, as YYYY-MM-DD; null where it isn't one. Whether the calendar has it, the schema says. */
export function readDay(written: string): string | null {
  const [, year, month, day] = shape.exec(written.normalize('NFKC').replace(/\s/g, '')) ?? []
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}
