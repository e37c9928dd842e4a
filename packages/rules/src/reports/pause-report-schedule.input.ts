import { z } from 'zod'
import { id } from '../input/id.ts'

/** paused: false lets it go on, in the post that its owner acts in now. */
export const pauseReportScheduleInput = z.strictObject({ id, paused: z.boolean() })
export type PauseReportScheduleInput = z.output<typeof pauseReportScheduleInput>
