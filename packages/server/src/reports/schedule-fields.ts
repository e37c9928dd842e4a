import type { Writing } from '@hubcap/database/door/database'
import type { CreateReportScheduleInput } from '@hubcap/rules/reports/create-report-schedule.input'
import { nextRun } from '@hubcap/rules/reports/run-times'
import { notFound } from '../operation/refused.ts'
import { authorize, type Request } from '../operation/request.ts'
import { timesOf } from './schedule-times.ts'

type Asked = Omit<CreateReportScheduleInput, 'idempotencyKey'>

/** The place that was chosen, as far as the caller sees it; a store brings its franchisee along. */
async function placeOf(db: Writing, { franchiseeId, storeId }: Pick<Asked, 'franchiseeId' | 'storeId'>) {
  if (storeId) {
    const store = await db.store.findFirst({ where: { id: storeId }, select: { franchiseeId: true } })
    if (!store) throw notFound()
    return { franchiseeId: store.franchiseeId, storeId }
  }
  if (!franchiseeId) return { franchiseeId: null, storeId: null }
  const franchisee = await db.franchisee.findFirst({ where: { id: franchiseeId }, select: { id: true } })
  if (!franchisee) throw notFound()
  return { franchiseeId, storeId: null }
}

/** A schedule's columns as they are asked for, in the caller's post and place. */
export async function scheduleFields(db: Writing, request: Request, asked: Asked) {
  const { period, grouping, recipient, recipientName, locale, hour } = asked
  const { assignmentId } = request.actor
  if (!assignmentId) throw notFound()
  const place = await placeOf(db, asked)
  authorize(request, 'report_schedule.change', place)
  const { at: nextAt } = nextRun(timesOf({ period, hour }, request), request.now)
  return { ...place, assignmentId, period, grouping, recipient, recipientName, locale, hour, nextAt }
}
