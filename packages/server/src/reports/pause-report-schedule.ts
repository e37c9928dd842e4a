import type { PauseReportScheduleInput } from '@hubcap/rules/reports/pause-report-schedule.input'
import { nextRun } from '@hubcap/rules/reports/run-times'
import { recordChange } from '../operation/record-change.ts'
import { notFound } from '../operation/refused.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { findSchedule } from './find-schedule.ts'
import { enqueueSending, timesOf } from './schedule-times.ts'

/** Pauses a schedule, or lets it go on in the post that its owner acts in now. Said twice it is done once. */
export async function pauseReportSchedule(request: Request, { id, paused }: PauseReportScheduleInput): Promise<string> {
  authorize(request, 'report_schedule.change')
  const { assignmentId } = request.actor
  await doorOf(request).write(async (db) => {
    const before = await findSchedule(db, request, id)
    if (!assignmentId) throw notFound()
    if (paused === (before.pausedAt !== null)) return
    const { franchiseeId, storeId } = before
    if (!paused) authorize(request, 'report_schedule.change', { franchiseeId, storeId })
    const { at: nextAt } = nextRun(timesOf(before, request), request.now)
    const change = paused
      ? { pausedAt: request.now, pausedBecause: 'by_hand' }
      : { pausedAt: null, pausedBecause: null, assignmentId, nextAt }
    await db.reportSchedule.updateMany({ where: { id }, data: { ...change, revision: { increment: 1 } } })
    await recordChange(db, request, {
      action: 'report_schedule.change',
      entity: 'report_schedule',
      entityId: id,
      franchiseeId,
      before: { pausedAt: before.pausedAt, pausedBecause: before.pausedBecause },
      after: change,
    })
    if (!paused) await enqueueSending(db, request, { id, nextAt })
  })
  return id
}
