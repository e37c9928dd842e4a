import type { Prisma } from '@hubcap/database/prisma'
import { lastRun, nextRun } from '@hubcap/rules/reports/run-times'
import type { Job, JobContext } from '../jobs/job.ts'
import { requestOfJob } from '../jobs/job-request.ts'
import { doorOf, type Request } from '../operation/request.ts'
import { mailReport } from './mail-report.ts'
import { enqueueSending, sendReportName, timesOf } from './schedule-times.ts'

type Schedule = Prisma.ReportScheduleModel

/** The one time for which a job was asked, while the schedule is as the job read it. */
const stillDue = ({ id, nextAt, revision }: Schedule) => ({ id, nextAt, revision, pausedAt: null })

/** Whoever asked for it, as what they are now; null where they have not that post any more or may not see that place. */
async function requestOf(context: JobContext, schedule: Schedule): Promise<Request | null> {
  const { tenantId, userAccountId, assignmentId, franchiseeId, storeId } = schedule
  const request = await requestOfJob(context, { tenantId, userAccountId, assignmentId })
  return request && context.policy(request.actor, 'report.read', { franchiseeId, storeId }) ? request : null
}

async function pause({ database, log, now }: JobContext, schedule: Schedule): Promise<void> {
  const { tenantId, id: scheduleId } = schedule
  const change = { pausedAt: now(), pausedBecause: 'post_ended', revision: { increment: 1 } }
  await database
    .asSystem(tenantId)
    .write((db) => db.reportSchedule.updateMany({ where: stillDue(schedule), data: change }))
  log.info({ tenantId, scheduleId }, 'scheduled report paused: its post holds no more')
}

/**
 * Sends what is due and says when the next is, in one transaction: each period goes out once, whatever dies in between. After
 * a time in which nothing ran, the latest alone goes out.
 */
async function send(request: Request, schedule: Schedule): Promise<void> {
  const { id } = schedule
  const times = timesOf(schedule, request)
  const { at: nextAt } = nextRun(times, request.now)
  await doorOf(request).write(async (db) => {
    const data = { nextAt, lastSentAt: request.now }
    const { count } = await db.reportSchedule.updateMany({ where: stillDue(schedule), data })
    if (count === 0) return
    await mailReport(db, request, schedule, lastRun(times, request.now).on)
    await enqueueSending(db, request, { id, nextAt })
  })
}

export const sendReportJob: Job = {
  name: sendReportName,
  async run(context, { tenantId = '', scheduleId = '', at = '' }) {
    const where = { id: scheduleId, pausedAt: null }
    const schedule = await context.database.asSystem(tenantId).read((db) => db.reportSchedule.findFirst({ where }))
    if (schedule?.nextAt.toISOString() !== at) return
    // The queue goes by the database's clock: this process's own may be a moment behind, and still in the period before.
    const now = new Date(Math.max(context.now().getTime(), schedule.nextAt.getTime()))
    const request = await requestOf(context, schedule)
    if (request) await send({ ...request, now }, schedule)
    else await pause(context, schedule)
  },
}
