/** A time of day as one types it: 8, 830, 8:30, 8：30, 08.30, 24 → HH:MM. Null where it is none. */
export function readTime(written: string): string | null {
  const text = written.normalize('NFKC').trim()
  const found = /^(\d{1,2})[:.]?(\d{2})?$/.exec(text)
  if (!found) return null
  const [, hour = '', minute = '00'] = found
  const time = `${hour.padStart(2, '0')}:${minute}`
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : null
}
