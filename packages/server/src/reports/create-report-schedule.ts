import type { CreateReportScheduleInput } from '@hubcap/rules/reports/create-report-schedule.input'
import { decideNewSchedule } from '@hubcap/rules/reports/decide-schedule'
import { uuidv7 } from 'uuidv7'
import { claimKey } from '../operation/claim-key.ts'
import { decided } from '../operation/decided.ts'
import { recordChange } from '../operation/record-change.ts'
import { authorize, doorOf, type Request } from '../operation/request.ts'
import { scheduleFields } from './schedule-fields.ts'
import { enqueueSending } from './schedule-times.ts'

/** A report that goes to somebody's mailbox from now on, as its owner sees it in the post that they act in now. */
export async function createReportSchedule(request: Request, input: CreateReportScheduleInput): Promise<string> {
  authorize(request, 'report_schedule.change')
  const { tenantId, userAccountId } = request.actor
  const { idempotencyKey: key, ...asked } = input
  const id = uuidv7()
  return doorOf(request).write(async (db) => {
    const known = await claimKey(db, request, { operation: 'createReportSchedule', key, input, resultId: id })
    if (known) return known
    const own = { userAccountId: userAccountId ?? '' }
    decided(decideNewSchedule(await db.reportSchedule.count({ where: own })))
    const fields = await scheduleFields(db, request, asked)
    await db.reportSchedule.createMany({ data: [{ tenantId, id, ...own, ...fields, createdAt: request.now }] })
    await recordChange(db, request, {
      action: 'report_schedule.change',
      entity: 'report_schedule',
      entityId: id,
      franchiseeId: fields.franchiseeId,
      after: fields,
    })
    await enqueueSending(db, request, { id, nextAt: fields.nextAt })
    return id
  })
}
