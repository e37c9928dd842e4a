import type { CardStep } from '@hubcap/database/prisma'
import { dayNumber } from '@hubcap/rules/input/day'
import { asDay } from '../../operation/dates.ts'

/** Days on which a card was frozen as a whole, by its history; a card that still is, until that day. */
export function pausedDays(steps: readonly Pick<CardStep, 'action' | 'doneOn'>[], until: string): number {
  let since: string | null = null
  let sum = 0
  for (const { action, doneOn } of steps) {
    if (action === 'freeze') since ??= asDay(doneOn)
    if (action !== 'unfreeze' || since === null) continue
    sum += dayNumber(asDay(doneOn)) - dayNumber(since)
    since = null
  }
  return since === null ? sum : sum + Math.max(0, dayNumber(until) - dayNumber(since))
}
