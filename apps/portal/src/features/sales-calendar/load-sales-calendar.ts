import { SalesCalendarDocument } from '@generated/graphql.ts'
import { addMonths, thisMonth } from '@/lib/address/month.ts'
import { query } from '@/lib/api/query.ts'
import type { Viewer } from '@/lib/session/viewer.ts'

const monthsBack = 12
const monthsAhead = 14

/** The months of a year back and more than a year ahead, and what was said of them. free: those that may begin on another day. */
export async function loadSalesCalendar(viewer: Viewer) {
  const now = thisMonth(viewer)
  const span = { from: `${addMonths(now, -monthsBack)}-01`, to: `${addMonths(now, monthsAhead)}-01` }
  const { salesMonths, salesMonthRules } = await query(SalesCalendarDocument, span)
  const lastFixed = salesMonths.findLastIndex(({ isFixed }) => isFixed)
  // The month after one that is fixed begins where that ends.
  const free = salesMonths.slice(lastFixed < 0 ? 0 : lastFixed + 2)
  return { now, months: salesMonths, rules: salesMonthRules, free }
}
