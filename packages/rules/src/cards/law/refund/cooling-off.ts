import { addDays } from '../../../input/day.ts'

/** No break between working days is longer. */
const longestBreak = 30

/**
 * The last day on which the principal can be asked back without a reason: so many days after the payment, whose own day
 * isn't counted; where the last falls on a day off, the next working day (民法典 201, 203).
 */
export function lastDayOfCoolingOff(paidOn: string, days: number, isWorkingDay: (day: string) => boolean): string {
  const last = addDays(paidOn, days)
  for (let more = 0; more <= longestBreak; more++) {
    if (isWorkingDay(addDays(last, more))) return addDays(last, more)
  }
  return last
}
