import { z } from 'zod'
import { id, idempotencyKey } from '../input/id.ts'

/** Sends what a schedule would send, at once. */
export const sendReportInput = z.strictObject({ id, idempotencyKey })
export type SendReportInput = z.output<typeof sendReportInput>
