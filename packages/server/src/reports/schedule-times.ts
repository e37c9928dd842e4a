import type { Writing } from '@hubcap/database/door/database'
import { enqueueJobOnce } from '@hubcap/database/lookups/enqueue-job-once'
import type { ReportPeriod } from '@hubcap/rules/reports/report-period'
import type { RunTimes } from '@hubcap/rules/reports/run-times'
import type { Request } from '../operation/request.ts'

export const sendReportName = 'send_report'

/** When a schedule goes out, on the wall of the chain as it is now. */
export const timesOf = (
  { period, hour }: { readonly period: string; readonly hour: number },
  { chain }: Pick<Request, 'chain'>,
): RunTimes => ({ period: period as ReportPeriod, hour, timeZone: chain.timeZone })

/**
 * Asks for a schedule's next sending, in the transaction that says when that is. Each time has a job of its own; one whose
 * time is no longer the schedule's does nothing.
 */
export async function enqueueSending(
  db: Writing,
  { actor, now }: Request,
  { id, nextAt }: { readonly id: string; readonly nextAt: Date },
): Promise<void> {
  const at = nextAt.toISOString()
  const seconds = Math.max(0, Math.ceil((nextAt.getTime() - now.getTime()) / 1000))
  const once = { key: `report:${id}:${at}`, seconds }
  await enqueueJobOnce(db, sendReportName, { tenantId: actor.tenantId, scheduleId: id, at }, once)
}
