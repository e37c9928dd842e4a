import { daysOf, type MonthsNow } from '@/lib/address/month.ts'
import { creditsPath } from '@/lib/credits/credits-path.ts'
import type { SheetRow } from './sheet/sheet.ts'

/** The list behind what a row reached in a month (its first day). */
export const recordsPath = (
  metric: string,
  { franchiseeId, storeId, staffId }: SheetRow,
  month: string,
  now: MonthsNow,
): string =>
  creditsPath({
    ...{ metric, month: month.slice(0, 7), ...daysOf(month.slice(0, 7), now) },
    ...{ franchisee: franchiseeId, store: storeId, staff: staffId },
  })
