import type { UpdateReportScheduleInput } from '@hubcap/rules/reports/update-report-schedule.input'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { requireFresh, requireUpdated } from '../operation/require-fresh.ts'
import { findSchedule } from './find-schedule.ts'
import { scheduleFields } from './schedule-fields.ts'
import { enqueueSending } from './schedule-times.ts'

/** All of a schedule anew, in the post that its owner acts in now. One that was paused stays so. */
export async function updateReportSchedule(request: Request, input: UpdateReportScheduleInput): Promise<string> {
  authorize(request, 'report_schedule.change')
  const { id, revision, ...asked } = input
  await doorOf(request).write(async (db) => {
    const before = requireFresh(await findSchedule(db, request, id), revision)
    const fields = await scheduleFields(db, request, asked)
    const data = { ...fields, revision: revision + 1 }
    requireUpdated(await db.reportSchedule.updateMany({ where: { id, revision }, data }))
    await recordChange(db, request, {
      action: 'report_schedule.change',
      entity: 'report_schedule',
      entityId: id,
      franchiseeId: fields.franchiseeId,
      before,
      after: fields,
    })
    if (!before.pausedAt) await enqueueSending(db, request, { id, nextAt: fields.nextAt })
  })
  return id
}
