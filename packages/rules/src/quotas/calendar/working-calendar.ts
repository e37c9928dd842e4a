import { daysBetween, isWeekday } from '../../input/day.ts'
import type { CalendarYear, Holiday } from './calendar-year.ts'
import { china } from './china.ts'

/** Whether the period's years all have a table of public holidays, none has, or some have. */
export const coverages = ['calendar', 'weekdays', 'mixed'] as const
export type Coverage = (typeof coverages)[number]

export type WorkingCalendar = {
  /** Of any day, also outside the period. In a year without a table: Monday to Friday. */
  readonly isWorkingDay: (day: string) => boolean
  /** Both ends included; 0 where from lies after to. */
  readonly workingDays: (from: string, to: string) => number
  /** The public holiday that the day is off for; null on any other day, weekends too. */
  readonly holidayOn: (day: string) => Holiday | null
  readonly coverage: Coverage
  /** The notice behind each of the period's years that has one. */
  readonly sources: readonly { readonly year: number; readonly source: string }[]
  /** Years of the period whose holidays aren't known: screens say so. */
  readonly yearsWithout: readonly number[]
}

function holidayDays(tables: readonly CalendarYear[]): Map<string, Holiday> {
  const days = new Map<string, Holiday>()
  for (const table of tables) {
    for (const [holiday, [from, to]] of Object.entries(table.holidays)) {
      for (const day of daysBetween(from, to)) days.set(day, holiday as Holiday)
    }
  }
  return days
}

const yearOf = (day: string) => Number(day.slice(0, 4))

function yearsOf(from: string, to: string): number[] {
  return Array.from({ length: Math.max(1, yearOf(to) - yearOf(from) + 1) }, (_, at) => yearOf(from) + at)
}

function coverageOf(years: readonly number[], yearsWithout: readonly number[]): Coverage {
  if (yearsWithout.length === 0) return 'calendar'
  return yearsWithout.length === years.length ? 'weekdays' : 'mixed'
}

/**
 * Which days are worked: Monday to Friday, less public holidays, and the weekend days worked in exchange for them. The
 * period, both ends included, decides what coverage, sources and yearsWithout speak of.
 *
 * tables: China's, unless the chain works elsewhere; [] for plain weekdays.
 */
export function workingCalendar(from: string, to: string, tables: readonly CalendarYear[] = china): WorkingCalendar {
  const holidays = holidayDays(tables)
  const shifted = new Set(tables.flatMap((table) => table.shifted))
  const isWorkingDay = (day: string) => shifted.has(day) || (isWeekday(day) && !holidays.has(day))
  const years = yearsOf(from, to)
  const sources = years.flatMap((year) => {
    const table = tables.find((one) => one.year === year)
    return table ? [{ year, source: table.source }] : []
  })
  const yearsWithout = years.filter((year) => !sources.some((source) => source.year === year))
  return {
    isWorkingDay,
    workingDays: (first, last) => daysBetween(first, last).filter(isWorkingDay).length,
    holidayOn: (day) => holidays.get(day) ?? null,
    coverage: coverageOf(years, yearsWithout),
    sources,
    yearsWithout,
  }
}
