const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(timeZone, made)
  return made
}

/** What the wall shows in a zone: YYYY-MM-DD and HH:MM:SS. Throws RangeError for a zone that doesn't exist. */
export function wallClock(instant: Date, timeZone: string): { day: string; time: string } {
  const part: Record<string, string> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) part[type] = value
  return {
    day: `${(part.year ?? '').padStart(4, '0')}-${part.month}-${part.day}`,
    time: `${part.hour}:${part.minute}:${part.second}`,
  }
}

/** The calendar day of a moment in an IANA zone, YYYY-MM-DD: the day that a sale belongs to, whatever zone changes later. */
export const soldOn = (instant: Date, timeZone: string): string => wallClock(instant, timeZone).day
