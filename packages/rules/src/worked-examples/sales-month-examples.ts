import { basisInMonth } from '../quotas/basis-in-month.ts'
import { decideSalesMonths } from '../tenancy/sales-months/decide-sales-months.ts'
import { salesCalendar } from '../tenancy/sales-months/sales-calendar.ts'
import { naturalMonths, type SalesMonths } from '../tenancy/sales-months/sales-months.ts'

type Asked = Partial<SalesMonths> & { readonly months: readonly string[]; readonly days: readonly string[] }
type Change = Partial<SalesMonths> & { readonly month: string; readonly fixed: readonly string[] }
type Basis = { readonly basisDays: number; readonly monthBefore: number; readonly monthNow: number }

export const salesMonthExamples = {
  'sales-months': ({ months, days, ...said }: Asked) => {
    const { spanOf, monthOf } = salesCalendar({ ...naturalMonths, ...said })
    return {
      spans: Object.fromEntries(months.map((month) => [month, `${spanOf(month).from} – ${spanOf(month).to}`])),
      days: Object.fromEntries(days.map((day) => [day, monthOf(day)])),
    }
  },
  'change-months': ({ month, fixed, ...said }: Change) =>
    decideSalesMonths({ before: naturalMonths, after: { ...naturalMonths, ...said }, month, fixed }),
  'basis-in-month': ({ basisDays, monthBefore, monthNow }: Basis) => basisInMonth(basisDays, monthBefore, monthNow),
}
