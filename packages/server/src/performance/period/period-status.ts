import type { Reading, Writing } from '@hubcap/database/door/database'
import type { ScorePeriodStatus } from '@hubcap/rules/performance/period/score-period'
import { asDate } from '../../operation/dates.ts'

/** The newest step of a month; null: it is a draft that nobody has moved yet. */
export const newestStep = (db: Reading | Writing, month: string) =>
  db.scorePeriodStep.findFirst({ where: { month: asDate(month) }, orderBy: { no: 'desc' } })

/** Where a month’s scores stand. month: its first day */
export const periodStatusOf = async (db: Reading | Writing, month: string): Promise<ScorePeriodStatus> =>
  ((await newestStep(db, month))?.status ?? 'draft') as ScorePeriodStatus
