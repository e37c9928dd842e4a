import { z } from 'zod'
import { id, revision } from '../input/id.ts'
import { groupable, reportScheduleFields } from './report-schedule-fields.ts'

/** All of it anew; it goes on in the post that its owner acts in now. */
export const updateReportScheduleInput = z.strictObject({ id, revision, ...reportScheduleFields }).apply(groupable)
export type UpdateReportScheduleInput = z.output<typeof updateReportScheduleInput>
