import { monthEnd } from '../input/day.ts'
import { workingCalendar } from '../quotas/calendar/working-calendar.ts'
import { effectiveTarget } from '../quotas/effective-target.ts'
import { type Employment, presenceOf } from '../quotas/presence.ts'
import { type SplitNode, splitDown } from '../quotas/split-down.ts'
import { splitQuota } from '../quotas/split-quota.ts'
import { splitTarget } from '../quotas/split-target.ts'

type Presence = Employment & { month: string; ramp: number[] }
type Move = { target: number; month: string; fromOn: string; presence: { stays: number; moves: number } }
type Down = { target: number; node: SplitNode<string>; step: number }

const calendarOf = (month: string) => workingCalendar(month, monthEnd(month))

export const quotaExamples = {
  presence: ({ month, ramp, ...employment }: Presence) =>
    Object.fromEntries(presenceOf(employment, { from: month, to: monthEnd(month) }, ramp, calendarOf(month))),
  'effective-target': effectiveTarget,
  'split-target': splitTarget,
  'split-down': ({ target, node, step }: Down) => splitDown(target, node, step),
  'split-quota': ({ month, ...move }: Move) =>
    splitQuota({ ...move, from: month, to: monthEnd(month), calendar: calendarOf(month) }),
}
