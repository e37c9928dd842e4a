export type DayKind = 'working' | 'free'

/** What days of one kind brought: variance is that of a single day, days how many it is drawn from. */
export type Habit = { readonly mean: number; readonly variance: number; readonly days: number }
export type Habits = Readonly<Record<DayKind, Habit>>

function habitOf(values: readonly number[]): Habit {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, variance: squares / (values.length - 1), days: values.length }
}

/**
 * Mean and sample variance of working days and of days off, apart: these chains sell on weekends. A kind of which there
 * are fewer than two days goes by all days together. Takes at least two days.
 */
export function habitsOf(
  days: readonly string[],
  values: ReadonlyMap<string, number>,
  isWorkingDay: (day: string) => boolean,
): Habits {
  const of = (chosen: readonly string[]) => habitOf(chosen.map((day) => values.get(day) ?? 0))
  const kinds = Map.groupBy(days, (day): DayKind => (isWorkingDay(day) ? 'working' : 'free'))
  const habit = (kind: DayKind) => {
    const chosen = kinds.get(kind) ?? []
    return of(chosen.length < 2 ? days : chosen)
  }
  return { working: habit('working'), free: habit('free') }
}
