import { decideSendNow } from '@hubcap/rules/reports/decide-schedule'
import { lastRun } from '@hubcap/rules/reports/run-times'
import type { SendReportInput } from '@hubcap/rules/reports/send-report.input'
import { claimKey } from '../operation/claim-key.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { findSchedule } from './find-schedule.ts'
import { mailReport } from './mail-report.ts'
import { timesOf } from './schedule-times.ts'

/** Sends what the schedule would have sent last, at once. Its own times stay as they are. */
export async function sendReportNow(request: Request, input: SendReportInput): Promise<string> {
  authorize(request, 'report_schedule.change')
  const { id, idempotencyKey: key } = input
  await doorOf(request).write(async (db) => {
    if (await claimKey(db, request, { operation: 'sendReport', key, input, resultId: id })) return
    const schedule = await findSchedule(db, request, id)
    const { assignmentId, lastSentAt, franchiseeId, storeId } = schedule
    decided(decideSendNow({ assignmentId, actingAs: request.actor.assignmentId, lastSentAt }, request.now))
    authorize(request, 'report.read', { franchiseeId, storeId })
    await db.reportSchedule.updateMany({ where: { id }, data: { lastSentAt: request.now } })
    await recordChange(db, request, {
      action: 'report_schedule.change',
      entity: 'report_schedule',
      entityId: id,
      franchiseeId,
      before: { lastSentAt },
      after: { lastSentAt: request.now, recipient: schedule.recipient },
    })
    await mailReport(db, request, schedule, lastRun(timesOf(schedule, request), request.now).on)
  })
  return id
}
