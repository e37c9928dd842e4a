import { addDays } from '../../../input/day.ts'
import { type IssuerKind, isSupervised } from '../parameters/issuer-kind.ts'
import type { LawParameters } from '../parameters/parameters-on.ts'
import { type Quarter, quarterEnd } from './quarter.ts'

/** A calendar in which no working day comes within this many days is none. */
const longestWait = 1000

/**
 * The last day for a quarter's report, YYYY-MM-DD: the n-th working day after its end. null where none is asked of this
 * issuer. Throws RangeError for a calendar without working days.
 */
export function reportDueOn(
  quarter: Quarter,
  issuer: IssuerKind,
  { quarterly_report }: Pick<LawParameters, 'quarterly_report'>,
  isWorkingDay: (day: string) => boolean,
): string | null {
  if (!quarterly_report || !isSupervised(issuer)) return null
  const end = quarterEnd(quarter)
  let left = quarterly_report[issuer]
  for (let after = 1; after <= longestWait; after++) {
    const day = addDays(end, after)
    if (isWorkingDay(day)) left--
    if (left === 0) return day
  }
  throw new RangeError('The calendar has no working days.')
}
