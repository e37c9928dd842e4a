import { z } from 'zod'
import { id } from '../input/id.ts'

/** Which report by schedule is deleted. */
export const reportScheduleIdInput = z.strictObject({ id })
export type ReportScheduleIdInput = z.output<typeof reportScheduleIdInput>
