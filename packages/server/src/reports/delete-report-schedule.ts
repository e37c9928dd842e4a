import type { ReportScheduleIdInput } from '@hubcap/rules/reports/report-schedule-id.input'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { findSchedule } from './find-schedule.ts'

/** Takes a schedule away. What it sent stays sent; a job that waits for it finds nothing to do. */
export async function deleteReportSchedule(request: Request, { id }: ReportScheduleIdInput): Promise<string> {
  authorize(request, 'report_schedule.change')
  await doorOf(request).write(async (db) => {
    const before = await findSchedule(db, request, id)
    await db.reportSchedule.deleteMany({ where: { id } })
    await recordChange(db, request, {
      action: 'report_schedule.change',
      entity: 'report_schedule',
      entityId: id,
      franchiseeId: before.franchiseeId,
      before,
    })
  })
  return id
}
