import { z } from 'zod'
import { id } from '../input/id.ts'

export const cancelStaffLeaveInput = z.strictObject({ id })
export type CancelStaffLeaveInput = z.output<typeof cancelStaffLeaveInput>
