import { firstOfMonthBefore } from '@hubcap/rules/tenancy/sales-months/sales-months'

/** Which of the texts of `sales_calendar.begins` says on which day months begin, and with which days. */
export function firstDayText(firstDay: number): ['natural' | 'same' | 'before', { from: number; to: number }] {
  const days = { from: firstDay, to: firstDay - 1 }
  if (firstDay === 1) return ['natural', days]
  return [firstDay < firstOfMonthBefore ? 'same' : 'before', days]
}
