import { z } from 'zod'
import { id, idempotencyKey } from '../../input/id.ts'
import { isoDate } from '../../input/iso-date.ts'
import { checkParams } from '../../input/issue.ts'
import { orNull } from '../../input/optional.ts'
import { lastFirstDay } from './sales-months.ts'

export const firstSalesYear = 1990
export const lastSalesYear = 2100

/** A month as its first day, YYYY-MM-01. */
const salesMonth = isoDate
  .refine((day) => day.endsWith('-01'), { ...checkParams('not_a_month'), abort: true })
  .refine((day) => Number(day.slice(0, 4)) >= firstSalesYear && Number(day.slice(0, 4)) <= lastSalesYear, {
    ...checkParams('date_out_of_range', { from: String(firstSalesYear), to: String(lastSalesYear) }),
  })

export const setSalesMonthRuleInput = z.strictObject({
  fromMonth: salesMonth,
  firstDay: z.int().min(1).max(lastFirstDay),
  /** The newest that the editor saw, null where there was none: another since then makes this one stale. */
  basedOnRuleId: orNull(id),
  idempotencyKey,
})
export type SetSalesMonthRuleInput = z.output<typeof setSalesMonthRuleInput>

export const setSalesMonthStartInput = z.strictObject({
  month: salesMonth,
  /** Null: as the rule says again. */
  startsOn: orNull(isoDate),
  basedOnStartId: orNull(id),
  idempotencyKey,
})
export type SetSalesMonthStartInput = z.output<typeof setSalesMonthStartInput>
