import { addMonths } from './add-months.ts'

/** First days of the months from one to another, both included; none where the second is before the first. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month)
  return months
}
