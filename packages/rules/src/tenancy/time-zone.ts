/** Whether it is an IANA zone that this machine knows: a chain is made with one only. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(timeZone) && Boolean(new Intl.DateTimeFormat('en-US', { timeZone }))
  } catch {
    return false
  }
}
