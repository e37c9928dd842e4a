import type { Prisma } from '@hubcap/database/prisma'
import { type LeadGrade, leadGrades } from '@hubcap/rules/leads/lead'
import { instantOnDay } from '@hubcap/rules/sales/instant-on-day'
import { asDate } from '@hubcap/server/operation/dates'
import { uuidv7 } from 'uuidv7'
import { addDays, type Day, latest } from '../calendar/day.ts'
import type { Dice, Weighted } from '../chances/dice.ts'
import { demoTimeZone } from '../load/demo-moment.ts'
import { kinds, nextSteps, notes, outcomes } from './lead-words.ts'

export type Holder = { readonly franchiseeId: string; readonly storeId: string; readonly staffId: string }

type Past = {
  readonly tenantId: string
  readonly leadId: string
  readonly holder: Holder
  readonly grade: LeadGrade
  /** The last day on which something was done; nothing before `since`. */
  readonly until: Day
  readonly since: Day
}

export type LeadPast = { readonly createdAt: Date; readonly touches: Prisma.LeadTouchCreateManyInput[] }

// biome-ignore format: a table
const counts: Weighted<number> = [[0, 10], [1, 30], [2, 28], [3, 18], [4, 10], [6, 4]]
const between = { least: 2, most: 8 }
const hours = { first: 9, last: 19 }

const timeOf = (chances: Dice) =>
  `${String(chances.whole(hours.first, hours.last)).padStart(2, '0')}:${String(chances.whole(0, 59)).padStart(2, '0')}`

export const instantOn = (chances: Dice, day: Day) => instantOnDay(day, demoTimeZone, timeOf(chances))

/** One step more or less likely than in the end. */
function earlierGrade(chances: Dice, grade: LeadGrade): LeadGrade {
  const at = leadGrades.indexOf(grade) + chances.whole(-1, 1)
  return leadGrades[Math.min(leadGrades.length - 1, Math.max(0, at))] ?? grade
}

/** From the meeting to the last call, told backwards: when the last one was is what matters. */
export function leadPast(chances: Dice, { tenantId, leadId, holder, grade, until, since }: Past): LeadPast {
  const touches: Prisma.LeadTouchCreateManyInput[] = []
  let day = until
  let first: Day | null = null
  for (let left = chances.weighted(counts); left > 0 && day >= since; left--) {
    const outcome = chances.weighted(outcomes)
    const isLast = touches.length === 0
    const then = addDays(day, chances.whole(1, between.most))
    touches.unshift({
      ...{ tenantId, id: uuidv7(), leadId, ...holder, kind: chances.weighted(kinds), outcome },
      ...{ note: chances.pick(notes[outcome]) || null, grade: isLast ? grade : earlierGrade(chances, grade) },
      ...{ nextStep: chances.pick(nextSteps), nextStepOn: asDate(then), at: instantOn(chances, day), day: asDate(day) },
    })
    first = day
    day = addDays(day, -chances.whole(between.least, between.most))
  }
  const met = first ? latest(since, addDays(first, -chances.whole(0, 1))) : until
  // Noted down early on the day of the first call at the latest.
  return { createdAt: instantOnDay(met, demoTimeZone, '08:30'), touches }
}
