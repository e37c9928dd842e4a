import { type Day, daysBetween } from '../calendar/day.ts'
import type { Course } from '../chains/chain-plan.ts'

const daysPerMonth = 30.4

const line = (from: number, to: number, part: number) => from + (to - from) * Math.min(1, Math.max(0, part))

/** A factor by months before today, and by months since the store opened. */
const courses: Record<Course, (ago: number, open: number) => number> = {
  steady: (ago) => line(1.05, 0.95, ago / 24),
  growing: (ago) => line(1.25, 0.75, ago / 24),
  new: (_ago, open) => line(0.35, 1.1, open / 6),
  /** As good as the others until eight months ago; then the regulars stay away. */
  failing: (ago) => line(0.1, 1, (ago - 0.5) / 7.5),
  /** Runs ahead of all others in its second year. */
  shining: (ago) => (ago > 12 ? line(1.1, 0.8, (ago - 12) / 12) : line(2.4, 1.1, ago / 12)),
}

/** How a store's business stands on that day, compared with its plan. */
export function businessOn(day: Day, store: { course: Course; openedOn: Day; today: Day }): number {
  const ago = daysBetween(day, store.today) / daysPerMonth
  const open = daysBetween(store.openedOn, day) / daysPerMonth
  return courses[store.course](ago, open)
}
