const day = 86_400_000
const china = 8 * 3_600_000

const at = (text: string) => Date.parse(`${text}T00:00:00Z`)
const textOf = (time: number) => new Date(time).toISOString().slice(0, 10)

export const dayInChina = (moment: Date): string => textOf(moment.getTime() + china)
export const plusDays = (text: string, days: number): string => textOf(at(text) + days * day)
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / day)

/** The same date so many months later, or the last of a month that has no such date. */
export function plusMonths(text: string, months: number): string {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return textOf(Date.UTC(year, month - 1 + months, Math.min(date, last)))
}

/** Which month of a card a day lies in, from 0. */
export function monthOf(from: string, on: string): number {
  let month = 0
  while (plusMonths(from, month + 1) <= on) month++
  return month
}

/** Within minutes of midnight nobody knows which day a clock that is off writes. */
export function isNearMidnight(now = Date.now()): boolean {
  const minutes = ((now + china) % day) / 60_000
  return minutes < 6 || minutes > 24 * 60 - 6
}
