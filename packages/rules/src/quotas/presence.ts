import { addMonths } from '../input/add-months.ts'
import { daysBetween } from '../input/day.ts'
import type { WorkingCalendar } from './calendar/working-calendar.ts'
import type { Postings } from './decide-quota.ts'

/** Days, both included. */
export type Span = { readonly from: string; readonly to: string }

/** One employment, as far as it says when somebody was where. */
export type Employment = {
  readonly hiredOn: string | null
  /** The last day. */
  readonly leftOn: string | null
  readonly postings: Postings
  /** Whole days, both included. */
  readonly leaves: readonly { readonly fromOn: string; readonly toOn: string }[]
}

/** Percent of a full day that somebody is counted for, by month of service from the first on; 100 after the last. */
export type Ramp = readonly number[]

/** Hundredths of a working day, by store; null: in the office, or posted nowhere. Places without any are left out. */
export type Presence = ReadonlyMap<string | null, number>

type Calendar = Pick<WorkingCalendar, 'isWorkingDay'>

/** The days that count: working days, or all where none of them is one. */
export function countedDays({ from, to }: Span, { isWorkingDay }: Calendar): string[] {
  const days = daysBetween(from, to)
  const working = days.filter(isWorkingDay)
  return working.length > 0 ? working : days
}

/** On which days each month of service after the first begins, as far as the ramp reaches. */
const rampDays = (hiredOn: string, ramp: Ramp) => ramp.map((_, at) => addMonths(hiredOn, at + 1))

/** What a day counts for, in hundredths. Who has no day of hire is past every ramp. */
function weightOn(hiredOn: string | null, ramp: Ramp): (day: string) => number {
  if (hiredOn === null) return () => 100
  const ends = rampDays(hiredOn, ramp)
  return (day) => {
    const at = ends.findIndex((end) => day < end)
    return at < 0 ? 100 : (ramp[at] ?? 100)
  }
}

function storeOn(postings: Postings): (day: string) => string | null {
  const latestFirst = postings.toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1))
  return (day) => latestFirst.find(({ fromOn }) => fromOn <= day)?.storeId ?? null
}

const isEmployedOn =
  ({ hiredOn, leftOn }: Employment) =>
  (day: string): boolean =>
    (hiredOn === null || hiredOn <= day) && (leftOn === null || day <= leftOn)

/**
 * How much somebody was, is or will be at work in a span, by store: each working day on which they are employed and not
 * on leave counts where they are posted on it, as far as their month of service says. Places add up to the person's whole.
 */
export function presenceOf(employment: Employment, span: Span, ramp: Ramp, calendar: Calendar): Presence {
  const { hiredOn, postings, leaves } = employment
  const [isEmployed, weight, store] = [isEmployedOn(employment), weightOn(hiredOn, ramp), storeOn(postings)]
  const isAway = (day: string) => leaves.some(({ fromOn, toOn }) => fromOn <= day && day <= toOn)
  const presence = new Map<string | null, number>()
  for (const day of countedDays(span, calendar)) {
    if (!isEmployed(day) || isAway(day)) continue
    const counted = weight(day)
    if (counted > 0) presence.set(store(day), (presence.get(store(day)) ?? 0) + counted)
  }
  return presence
}

/** Hundredths of a working day over all places. */
export const wholeOf = (presence: Presence): number => [...presence.values()].reduce((sum, one) => sum + one, 0)
