import { z } from 'zod'
import { idempotencyKey } from '../input/id.ts'
import { groupable, reportScheduleFields } from './report-schedule-fields.ts'

/** A report that is mailed to somebody every day or month. */
export const createReportScheduleInput = z.strictObject({ ...reportScheduleFields, idempotencyKey }).apply(groupable)
export type CreateReportScheduleInput = z.output<typeof createReportScheduleInput>
